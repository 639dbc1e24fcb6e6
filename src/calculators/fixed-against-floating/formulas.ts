import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'
import type { Comparison } from './quantities'

const ofComparison = {
  eventCount: 'daysToExpiry * 24 / intervalHours',
  annualisedFunding: 'averageFunding * 8760 / intervalHours',
  annualisedCompoundedFunding: '(1 + averageFunding)^(8760 / intervalHours) - 1',
  breakEvenFunding: 'fixedReturnRate / eventCount',
  compoundedBreakEvenFunding: '(1 + fixedReturnRate)^(1 / eventCount) - 1',
  annualisedBreakEvenFunding: 'breakEvenFunding * 8760 / intervalHours',
  annualisedCompoundedBreakEvenFunding: '(1 + compoundedBreakEvenFunding)^(8760 / intervalHours) - 1',
  impliedFunding: 'basisRate / eventCount',
  floatingReturnRate: 'averageFunding * eventCount',
  compoundedFloatingReturnRate: '(1 + averageFunding)^eventCount - 1',
  differenceUsd: 'capitalUsd * (fixedReturnRate - floatingReturnRate)',
  leadUsd: 'abs(differenceUsd)',
  compoundedDifferenceUsd: 'capitalUsd * (fixedReturnRate - compoundedFloatingReturnRate)',
} as const satisfies Formulas

const ofBench = {
  futuresLegUsd: 'capitalUsd * futuresPrice / spotPrice',
  marginUsd: 'futuresLegUsd * marginRate',
  grossProfitUsd: 'futuresLegUsd - capitalUsd',
  marginGrossYield: 'grossProfitUsd / (capitalUsd + marginUsd) * 365 / daysToExpiry',
  bothLegsGrossYield: 'grossProfitUsd / (capitalUsd + futuresLegUsd) * 365 / daysToExpiry',
  marginNetYield: 'profitUsd / (capitalUsd + marginUsd) * 365 / daysToExpiry',
  bothLegsNetYield: 'profitUsd / (capitalUsd + futuresLegUsd) * 365 / daysToExpiry',
} as const satisfies Formulas

/** How each figure follows from the others; the fixed return is the quotes' own, or what is left of it after costs. */
export const formulasFor = ({ values: { compareOn } }: Comparison): Formulas => ({
  fixedReturnRate: compareOn === 'net' ? 'returnRate' : 'basisRate',
  ...ofComparison,
  ...ofBench,
  ...bondFormulas,
})
