import { rateField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const { spotPrice, futuresPrice, expiry, valuation, capitalUsd, costOfCapital, multiplier, lotSize } = deskFields
const { spotFeeRate, futuresFeeRate, settlementFeeRate, exitSpotFeeRate } = deskFields
const { spotSlippageRate, futuresSlippageRate, exitSlippageRate } = deskFields

/** The desk as the fixed bond reads it, and the loan. */
export const fields = {
  ...{ spotPrice, futuresPrice, expiry, valuation, capitalUsd, costOfCapital, multiplier, lotSize },
  ...{ spotFeeRate, futuresFeeRate, settlementFeeRate, exitSpotFeeRate },
  ...{ spotSlippageRate, futuresSlippageRate, exitSlippageRate },
  coinBorrowRate: rateField({ scope: 'panel' }),
}

export type ReverseValues = Values<typeof fields>
