import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive, requireShare } from '../number/domain'
import { normalQuantile } from '../number/normalQuantile'
import { yearFraction } from '../time/yearFraction'

type Short = {
  /** At least 0 [coin]. */
  soldCoin: Decimal
  /** [USD per coin] */
  soldPrice: Decimal
  /** Dollars to be posted for a dollar sold, at least 0 and less than 1. */
  marginRate: Decimal
}

/**
 * Margin that a short linear future calls for after a price move: the loss, and the margin on a larger value.
 *
 *     linearMarginCall = max(0, soldCoin * (price - soldPrice) * (1 + marginRate)) [USD]
 *
 * Convention: beside the margin of the first day, which was soldCoin * soldPrice * marginRate; called for at once, with no
 * lower maintenance margin in between.
 *
 * @throws DomainError where a price is not positive, the coin is negative or the rate is out of bounds
 * @example linearMarginCall({ soldCoin: 1000, soldPrice: 150, marginRate: 0.1, price: 300 }) // 165000
 * @see CME Group, "Understanding margin changes"
 */
export function linearMarginCall({ soldCoin, soldPrice, marginRate, price }: Short & { price: Decimal }): Decimal {
  requireAtLeastZero({ soldCoin })
  requirePositive({ soldPrice, price })
  requireShare({ marginRate })
  const call = soldCoin.times(price.minus(soldPrice)).times(one.plus(marginRate))
  return call.isNegative() ? zero : call
}

/**
 * The price up to which the cash covers the margin calls of a short linear future; null where nothing is sold.
 *
 *     linearMarginLimit = soldPrice + cashUsd / (soldCoin * (1 + marginRate)) [USD per coin]
 *
 * @throws DomainError where the price is not positive, the coin or the cash is negative or the rate is out of bounds
 * @example linearMarginLimit({ soldCoin: 1000, soldPrice: 150, marginRate: 0.1, cashUsd: 165000 }) // 300
 * @see linearMarginCall
 */
export function linearMarginLimit(given: Short & { cashUsd: Decimal }): Decimal | null {
  const { soldCoin, soldPrice, marginRate, cashUsd } = given
  requireAtLeastZero({ soldCoin, cashUsd })
  requirePositive({ soldPrice })
  requireShare({ marginRate })
  return soldCoin.isZero() ? null : soldPrice.plus(cashUsd.div(soldCoin.times(one.plus(marginRate))))
}

export type MarginReserve = {
  /** Standard deviations that the price stays below with that confidence. */
  reserveZ: Decimal
  /** Highest price to be expected [USD per coin]. */
  reservePrice: Decimal
  /** Called for there [USD]. */
  reserveUsd: Decimal
}

/**
 * The cash to hold against margin calls so that, with a stated confidence, it lasts until a day.
 *
 *     reserveZ = the score that a normal variable stays below with a probability of (1 + confidenceRate) / 2
 *     reservePrice = spotPrice * (1 + reserveZ * volatility * sqrt(days / 365)) [USD per coin]
 *     reserveUsd = linearMarginCall at reservePrice [USD]
 *
 * Convention: the highest price on the way counts, not the last one: it is twice as likely to be beyond a level (reflection
 * principle). Normal, without drift; real prices jump farther.
 *
 * @throws DomainError where a price is not positive, the volatility or the days are negative, or the confidence is
 *   out of bounds
 * @example linearMarginReserve({ soldCoin: 10, soldPrice: 100, marginRate: 0.5, spotPrice: 100, volatility: 0.6, days: 36.5,
 *   confidenceRate: 0.99 }) // reserveZ 2.575..., reservePrice 148.87..., reserveUsd 733.09...
 * @see W. Feller, "An introduction to probability theory", on the reflection principle
 */
export function linearMarginReserve(
  given: Short & { spotPrice: Decimal; volatility: Decimal; days: Decimal; confidenceRate: Decimal },
): MarginReserve {
  const { spotPrice, volatility, days, confidenceRate } = given
  requirePositive({ spotPrice })
  requireAtLeastZero({ volatility, days })
  requireShare({ confidenceRate })
  const reserveZ = confidenceRate.isZero() ? zero : normalQuantile({ probability: one.plus(confidenceRate).div(2) })
  const rise = reserveZ.times(volatility).times(yearFraction({ days }).sqrt())
  const reservePrice = spotPrice.times(one.plus(rise))
  return { reserveZ, reservePrice, reserveUsd: linearMarginCall({ ...given, price: reservePrice }) }
}
