import type { Formulas } from '../answer'
import type { BestTrades } from './rankedOffers'

const always: Formulas = {
  endUsd: 'cashUsd * (1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * cashDay / 365)',
  horizonYield: '(endUsd / capitalUsd - 1) * 365 / horizonDays',
  horizonExcessYield: 'horizonYield - costOfCapital',
  annualisedYield: '(cashUsd / capitalUsd - 1) * 365 / cashDay',
}

/** Of the trade whose ticket is shown. */
export function formulasFor({ shown }: BestTrades): Formulas {
  if (shown === null) return {}
  if (shown.offer.contract.payoff === 'inverse') return always
  return {
    ...always,
    marginUsd: 'coin * futuresExecutionPrice * marginRate',
    venueUsd: 'marginUsd',
    bankruptcyPrice: 'futuresExecutionPrice * (1 + marginRate)',
  }
}
