import { rateField, type Values } from '../../form'
import { costFields, deskFields } from '../../desk/deskFields'

const { spotPrice, futuresPrice, expiry, valuation, capitalUsd, costOfCapital, multiplier, lotSize } = deskFields

/** The desk as the fixed bond reads it, and the loan. */
export const fields = {
  spotPrice,
  futuresPrice,
  expiry,
  valuation,
  capitalUsd,
  costOfCapital,
  multiplier,
  lotSize,
  ...costFields,
  coinBorrowRate: rateField({ scope: 'panel' }),
}

export type ReverseValues = Values<typeof fields>
