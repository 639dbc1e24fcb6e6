import type { Formulas } from '../answer'
import type { BestTrades } from './rankedOffers'

/** How the dollars of any trade make its yields. */
export const tradeFormulas = {
  endUsd: 'cashUsd * (1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * cashDay / 365)',
  horizonYield: '(endUsd / capitalUsd - 1) * 365 / horizonDays',
  horizonExcessYield: 'horizonYield - costOfCapital',
  annualisedYield: '(cashUsd / capitalUsd - 1) * 365 / cashDay',
} as const satisfies Formulas

/** How the figures of the trade shown follow from each other. */
export function formulasFor({ shown }: BestTrades): Formulas {
  if (shown === null) return {}
  if (shown.offer.contract.payoff === 'inverse') return tradeFormulas
  return {
    ...tradeFormulas,
    marginUsd: 'coin * futuresExecutionPrice * marginRate',
    venueUsd: 'marginUsd',
    bankruptcyPrice: 'futuresExecutionPrice * (1 + marginRate)',
  }
}
