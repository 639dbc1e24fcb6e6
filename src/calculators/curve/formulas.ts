import type { Formulas } from '../answer'
import type { FuturesCurve } from './futuresCurve'

export const formulasFor = ({ best }: FuturesCurve): Formulas =>
  best === null ? {} : { bestRate: '(bestPrice / bestSpotPrice - 1) * 365 / bestDays' }

/** A yield in each convention, in the names of a row. */
export const rateFormulas = {
  simple: { term: 'grossAnnualisedYield', formula: '(futuresPrice / spotPrice - 1) * 365 / daysToExpiry' },
  compounded: { term: 'grossCompoundedYield', formula: '(futuresPrice / spotPrice)^(365 / daysToExpiry) - 1' },
  continuous: { term: 'grossContinuousYield', formula: 'log(futuresPrice / spotPrice) * 365 / daysToExpiry' },
} as const
