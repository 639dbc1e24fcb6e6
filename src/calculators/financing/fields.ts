import { daysField, marginRateField, positiveRateField, rateField, usdAtLeastZeroField, type Values } from '../../form'
import { costFields, deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { spotPrice, futuresPrice, expiry, valuation, capitalUsd, costOfCapital, multiplier, lotSize } = deskFields

/** The desk as the fixed bond reads it, the loan, and the way there and back. */
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
  borrowedShareRate: marginRateField({ scope }),
  bondLoanRate: rateField({ scope }),
  callLtvRate: positiveRateField({ scope }),
  daysIn: daysField({ scope }),
  daysOut: daysField({ scope }),
  entryCostUsd: usdAtLeastZeroField({ scope }),
  exitCostUsd: usdAtLeastZeroField({ scope }),
}

export type FinancingValues = Values<typeof fields>
