import { daysField, marginRateField, positiveRateField, rateField, usdAtLeastZeroField, type Values } from '../../form'
import { fixedBondFields } from '../../desk/fixedBondFields'

const scope = 'panel'

/** The desk as the fixed bond reads it, the loan, and the way there and back. */
export const fields = {
  ...fixedBondFields,
  borrowedShareRate: marginRateField({ scope }),
  bondLoanRate: rateField({ scope }),
  callLtvRate: positiveRateField({ scope }),
  daysIn: daysField({ scope }),
  daysOut: daysField({ scope }),
  entryCostUsd: usdAtLeastZeroField({ scope }),
  exitCostUsd: usdAtLeastZeroField({ scope }),
}

export type FinancingValues = Values<typeof fields>
