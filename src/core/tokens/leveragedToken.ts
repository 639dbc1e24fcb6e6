import { one, withoutNegativeZero, zero, type Decimal } from '../number/decimal'
import { requireEntries, requireFinite, requirePositive } from '../number/domain'

export type LeveragedTokenArguments = {
  /** Position per dollar of value, after each rebalance; any sign, 1 is the index itself. */
  leverage: Decimal
  /** Prices of the index at the times of the rebalance, at least one [USD per coin]. */
  prices: readonly Decimal[]
}

export type LeveragedTokenRow = {
  /** Price of the index [USD per coin]. */
  price: Decimal
  /** Value of what was 1 at the start. */
  nav: Decimal
  /** Null on the first day. */
  dailyReturn: Decimal | null
  /** Return of the token over that of the index; null on the first day and where the index did not move. */
  trackingMultiple: Decimal | null
  /** Bought (+) or sold (-) to be back at the leverage, for a dollar put in [USD]. */
  rebalanceUsd: Decimal
}

export type LeveragedToken = {
  path: LeveragedTokenRow[]
  /** Mean over the days that have one; null where none has. */
  meanTrackingMultiple: Decimal | null
  /** nav less the naive multiple, both at the end of the path. */
  decay: Decimal
  /** Whether the next day of the prices would have left nothing: the path ends before it. */
  liquidated: boolean
}

/**
 * A token that holds a multiple of its value in an index and goes back to that multiple at each of the prices.
 *
 *     dailyReturn = leverage * (price / previousPrice - 1)
 *     nav = previousNav * (1 + dailyReturn), 1 at the start
 *     trackingMultiple = dailyReturn / (price / previousPrice - 1)
 *     rebalanceUsd = leverage * nav - leverage * previousNav * price / previousPrice [USD]
 *     decay = nav - (1 + leverage * (price / firstPrice - 1))
 *
 * Convention: no fee and no funding (tokenPath has them), nothing between two prices. A day that would leave 0 or less
 * ends the path before it, and is reported as liquidated: the token is worth nothing from there on, which decay does
 * not count.
 *
 * @throws DomainError where there is no price, one is not positive, or the leverage is not finite
 * @example leveragedToken({ leverage: 3, prices: [10000, 11000, 10000] }) // decay -0.0545..., an index back where it was
 * @see the essay on leveraged tokens of 2020
 */
export function leveragedToken({ leverage, prices }: LeveragedTokenArguments): LeveragedToken {
  requireFinite({ leverage })
  requireEntries({ quantity: 'prices', entries: prices })
  const path: LeveragedTokenRow[] = []
  let liquidated = false
  for (const [index, price] of prices.entries()) {
    requirePositive({ [`prices[${index}]`]: price })
    const previous = path.at(-1)
    const row = previous === undefined ? firstRow(price) : nextRow({ leverage, previous, price })
    // The prices after it are still checked: a wrong one is wrong whatever the token is worth.
    liquidated ||= !row.nav.greaterThan(zero)
    if (!liquidated) path.push(row)
  }
  return { path, ...summaryOf({ leverage, path }), liquidated }
}

function firstRow(price: Decimal): LeveragedTokenRow {
  return { price, nav: one, dailyReturn: null, trackingMultiple: null, rebalanceUsd: zero }
}

function nextRow(given: { leverage: Decimal; previous: LeveragedTokenRow; price: Decimal }): LeveragedTokenRow {
  const { leverage, previous, price } = given
  const move = price.minus(previous.price)
  const dailyReturn = withoutNegativeZero(leverage.times(move).div(previous.price))
  const grown = previous.price.plus(leverage.times(move))
  const nav = previous.nav.times(grown).div(previous.price)
  const tradedUsd = leverage.times(previous.nav).times(grown.minus(price)).div(previous.price)
  const rebalanceUsd = withoutNegativeZero(tradedUsd)
  return { price, nav, dailyReturn, trackingMultiple: move.isZero() ? null : leverage, rebalanceUsd }
}

function summaryOf({ leverage, path }: { leverage: Decimal; path: readonly LeveragedTokenRow[] }) {
  const multiples = path.flatMap(({ trackingMultiple }) => trackingMultiple ?? [])
  const [first, last] = [path[0], path.at(-1)]
  const naive =
    first === undefined || last === undefined ? zero : leverage.times(last.price.minus(first.price)).div(first.price)
  return {
    meanTrackingMultiple:
      multiples.length === 0 ? null : multiples.reduce((sum, one) => sum.plus(one), zero).div(multiples.length),
    decay: (last?.nav ?? one).minus(one.plus(naive)),
  }
}
