import { tradeRanking } from '../../core'
import type { BookWanted } from '../answer'
import type { BestTrades, RankedOffer } from './rankedOffers'

/** The contracts whose books matter: the one that is shown, then the best. */
export function booksWanted(trades: BestTrades): readonly BookWanted[] {
  const { shown } = trades
  const walked = inTypedOrder(trades)
  const first = walked.filter((one) => one === shown)
  return [...first, ...walked.filter((one) => one !== shown)].map(({ offer }) => ({
    venue: offer.venue,
    symbol: offer.name,
    payoff: offer.contract.payoff,
  }))
}

/** Ranked with the typed slippage, so that no contract is dropped for what its own book shows. */
function inTypedOrder({ values, ranked }: BestTrades): readonly RankedOffer[] {
  const { capitalUsd, costOfCapital, horizonDays, futuresSlippageRate } = values
  const walked = ranked.filter(({ isWalked }) => isWalked)
  const booked = walked.filter(({ saleSource }) => saleSource !== 'typed')
  if (booked.length === 0) return walked
  const trades = booked.map(({ deal }) => ({ ...deal, costs: { ...deal.costs, futuresSlippageRate } }))
  const { trades: typed } = tradeRanking({ capitalUsd, costOfCapital, horizonDays, trades })
  const endOf = (one: RankedOffer) => (typed[booked.indexOf(one)] ?? one.trade).endUsd
  return walked.toSorted((one, other) => endOf(other).comparedTo(endOf(one)))
}
