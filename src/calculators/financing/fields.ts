import { daysField, marginRateField, positiveRateField, rateField, usdAtLeastZeroField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { spotPrice, futuresPrice, expiry, valuation, capitalUsd, costOfCapital, multiplier, lotSize } = deskFields
const { spotFeeRate, futuresFeeRate, settlementFeeRate, exitSpotFeeRate } = deskFields
const { spotSlippageRate, futuresSlippageRate, exitSlippageRate } = deskFields

/** The desk as the fixed bond reads it, the loan, and the way there and back. */
export const fields = {
  ...{ spotPrice, futuresPrice, expiry, valuation, capitalUsd, costOfCapital, multiplier, lotSize },
  ...{ spotFeeRate, futuresFeeRate, settlementFeeRate, exitSpotFeeRate },
  ...{ spotSlippageRate, futuresSlippageRate, exitSlippageRate },
  borrowedShareRate: marginRateField({ scope }),
  bondLoanRate: rateField({ scope }),
  callLtvRate: positiveRateField({ scope }),
  daysIn: daysField({ scope }),
  daysOut: daysField({ scope }),
  entryCostUsd: usdAtLeastZeroField({ scope }),
  exitCostUsd: usdAtLeastZeroField({ scope }),
}

export type FinancingValues = Values<typeof fields>
