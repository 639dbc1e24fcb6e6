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

/** As they would stand with the typed slippage: none is given up for what its own book says of it. */
function inTypedOrder({ values, ranked }: BestTrades): readonly RankedOffer[] {
  const { capitalUsd, costOfCapital, horizonDays, futuresSlippageRate } = values
  const walked = ranked.filter(({ isWalked }) => isWalked)
  if (walked.every(({ saleSource }) => saleSource === 'typed')) return walked
  const trades = walked.map(({ asked }) => ({ ...asked, costs: { ...asked.costs, futuresSlippageRate } }))
  const { trades: typed } = tradeRanking({ capitalUsd, costOfCapital, horizonDays, trades })
  const placed = typed.flatMap(({ rank }, place) => {
    const one = walked[place]
    return one === undefined ? [] : [{ one, rank }]
  })
  return placed.toSorted((first, second) => (first.rank < second.rank ? -1 : 1)).map(({ one }) => one)
}
