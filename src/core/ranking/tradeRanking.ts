import { Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireGrowth, requirePositive } from '../number/domain'
import { idleGrowth } from '../roll/alternativeOutcomes'
import { fundingOfBest } from './floatingCash'
import { inverseTrade } from './inverseTrade'
import { linearTrade } from './linearTrade'
import { requireTrade } from './requireTrade'
import type { FloatingCash, TradeArguments, TradeEntry } from './trade'

export type TradeRankingArguments = {
  /** The same for every trade, more than 0 [USD]. */
  capitalUsd: Decimal
  /** Simple annual rate that idle dollars earn. */
  costOfCapital: Decimal
  /** Day to which all are computed, more than 0 and not before an expiry. */
  horizonDays: Decimal
  /** In any order. */
  trades: readonly TradeArguments[]
}

export type RankedTrade = TradeEntry & {
  /** In hand when the position ends, before any interest on it [USD]. */
  cashUsd: Decimal
  cashDay: Decimal
  /** Net and simple over its own term, Act/365. */
  annualisedYield: Decimal
  /** At the horizon [USD]. */
  endUsd: Decimal
  /** Net and simple to the horizon, Act/365. */
  horizonYield: Decimal
  /** horizonYield over the cost of capital. */
  excessYield: Decimal
  /** 1 for the most dollars at the horizon. */
  rank: number
}

export type TradeRanking = {
  /** In the order given. */
  trades: RankedTrade[]
  /** The most dollars that a dated contract ends with; null where there is none [USD]. */
  datedEndUsd: Decimal | null
  /** The same for a perpetual. */
  perpetualEndUsd: Decimal | null
  /** How the dollars of each perpetual follow from its funding. */
  floatings: FloatingCash[]
  /**
   * Funding at every event of which the best perpetual ends with as much as the best dated contract; null where none does, or
   * where one has more at any funding.
   */
  tieFundingRate: Decimal | null
}

/**
 * The trades that the same dollars may buy today, each computed to the same day: coin against dated futures and
 * perpetuals, inverse and linear.
 *
 *     endUsd = cashUsd * (1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * cashDay / 365) [USD]
 *     annualisedYield = (cashUsd / capitalUsd - 1) * 365 / cashDay
 *     horizonYield = (endUsd / capitalUsd - 1) * 365 / horizonDays
 *     excessYield = horizonYield - costOfCapital
 *     rank = 1 for the most endUsd; a tie is in the order given
 *
 * The formulas of cashUsd are in inverseTrade and linearTrade.
 *
 * Convention: rates simple, Act/365; dollars in hand before the horizon earn as in rollAlternatives, so that the order of
 * two dated contracts does not depend on the horizon. Lots are whole. What all perpetuals are expected to pay is a
 * premise, no forecast.
 *
 * @throws DomainError where capital, prices, days or the horizon are not positive, a rate is out of bounds, an expiry is
 *   after the horizon, or a simple cost of capital takes all of it before
 * @example tradeRanking({ capitalUsd: 100000, costOfCapital: 0, horizonDays: 365, trades: [an inverse future at 150 in 365
 *   days against spot 100, the same linear with half the value as margin] }) // endUsd 150000 and 128550, ranks 1 and 2
 * @see rollAlternatives
 */
export function tradeRanking(given: TradeRankingArguments): TradeRanking {
  const { capitalUsd, costOfCapital, horizonDays, trades } = given
  requirePositive({ capitalUsd, horizonDays })
  requireAboveMinusOne({ costOfCapital })
  requireGrowth({ costOfCapital, days: horizonDays })
  trades.forEach((trade, index) => requireTrade({ path: `trades[${index}]`, trade, horizonDays }))
  const ends = trades.map((trade) => {
    const outcome = (trade.contract.payoff === 'inverse' ? inverseTrade : linearTrade)({
      ...trade,
      capitalUsd,
      horizonDays,
    })
    const endUsd = outcome.cashUsd.times(idleGrowth({ costOfCapital, horizonDays }, outcome.cashDay))
    return { ...outcome, endUsd }
  })
  const ranking = ends.toSorted((one, other) => other.endUsd.comparedTo(one.endUsd))
  const yearly = (usd: Decimal, days: Decimal) => usd.div(capitalUsd).minus(1).times(365).div(days)
  const dated = ends.filter(({ floating }) => floating === null)
  const datedEndUsd = mostUsd(dated)
  const floatings = ends.flatMap(({ floating }) => floating ?? [])
  return {
    trades: ends.map((end): RankedTrade => {
      const { floating: _, ...outcome } = end
      const horizonYield = yearly(end.endUsd, horizonDays)
      return {
        ...outcome,
        annualisedYield: yearly(end.cashUsd, end.cashDay),
        horizonYield,
        excessYield: horizonYield.minus(costOfCapital),
        rank: ranking.indexOf(end) + 1,
      }
    }),
    datedEndUsd,
    floatings,
    perpetualEndUsd: mostUsd(ends.filter(({ floating }) => floating !== null)),
    tieFundingRate: datedEndUsd === null ? null : fundingOfBest(floatings, datedEndUsd),
  }
}

const mostUsd = (ends: readonly { endUsd: Decimal }[]): Decimal | null =>
  ends.length === 0 ? null : Decimal.max(...ends.map(({ endUsd }) => endUsd))
