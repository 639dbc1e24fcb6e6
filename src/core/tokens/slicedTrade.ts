import { one, zero, type Decimal } from '../number/decimal'
import { requireFinite, requirePositive } from '../number/domain'
import { rebalanceSlices, type RebalanceSlices, type RebalanceSlicesArguments } from './rebalanceSlices'

/** How a rebalance is sliced, and how the price runs away from it meanwhile. */
export type Slicing = Omit<RebalanceSlicesArguments, 'tradeUsd'> & {
  /** How far the price moves against the trade in a minute; negative where it moves with it. */
  adverseRate: Decimal
}

export type SlicedTrade = RebalanceSlices & {
  /** Paid more, or received less, than with all of it at the first price; negative where it is a gain [USD]. */
  costUsd: Decimal
  /** From the first price to the mean one of the slices, against the trade; 0 without a trade. */
  meanMoveRate: Decimal
  /** From the first price to the one after the last slice, against the trade. */
  endMoveRate: Decimal
}

/**
 * A rebalance in slices while the price moves on: every slice takes its time, and is filled at the middle of it.
 *
 *     slices, seconds as in rebalanceSlices    sliceMove = adverseRate * secondsPerSlice / 60
 *     rest = |tradeUsd| - (slices - 1) * sliceUsd, the last slice [USD]
 *     costUsd = sliceMove * (sliceUsd * (slices - 1)^2 / 2 + rest * (slices - 1 / 2)) [USD]
 *     meanMoveRate = costUsd / |tradeUsd|    endMoveRate = sliceMove * slices
 *
 * Convention: the price moves in a straight line; a slice is a number of coins, counted in dollars of the first price.
 *
 * @throws DomainError where the slice is not positive, the seconds are negative or a rate is not finite
 * @example slicedTrade({ tradeUsd: 10000000, sliceUsd: 4000000, secondsPerSlice: 10, adverseRate: 0.006 })
 *   // 3 slices, 30 seconds, costUsd 13000, meanMoveRate 0.0013, endMoveRate 0.003
 * @see the essay on leveraged tokens of 2020: everybody knows the time of the rebalance and its size
 */
export function slicedTrade({ tradeUsd, sliceUsd, secondsPerSlice, adverseRate }: SlicedTradeArguments): SlicedTrade {
  requireFinite({ adverseRate })
  const { slices, seconds } = rebalanceSlices({ tradeUsd, sliceUsd, secondsPerSlice })
  if (slices.isZero()) return { slices, seconds, costUsd: zero, meanMoveRate: zero, endMoveRate: zero }
  const sliceMove = adverseRate.times(secondsPerSlice).div(secondsPerMinute)
  const full = slices.minus(1)
  const rest = tradeUsd.abs().minus(full.times(sliceUsd))
  const weighted = sliceUsd
    .times(full)
    .times(full)
    .div(2)
    .plus(rest.times(slices.minus('0.5')))
  const costUsd = sliceMove.times(weighted)
  return { slices, seconds, costUsd, meanMoveRate: costUsd.div(tradeUsd.abs()), endMoveRate: sliceMove.times(slices) }
}

export type SlicedTradeArguments = RebalanceSlicesArguments & Slicing

const secondsPerMinute = 60

/**
 * The leverage of a token once its slices are done: the price has moved, and the slices have cost something.
 *
 *     move = endMoveRate up where it bought, down where it sold
 *     leverageAfterSlices = leverage * valueUsd * (1 + move) / (valueUsd * (1 + leverage * move) - costUsd)
 *
 * Convention: valueUsd before the cost of the slices; null where nothing is left.
 *
 * @throws DomainError where the value is not positive, or as slicedTrade does
 * @example leverageAfterSlices({ leverage: 3, valueUsd: 100, tradeUsd: 10, sliceUsd: 10, secondsPerSlice: 60, adverseRate: 0.01 })
 *   // 303 / 102.95 = 2.943...
 * @see slicedTrade
 */
export function leverageAfterSlices(
  given: SlicedTradeArguments & { leverage: Decimal; /** [USD] */ valueUsd: Decimal },
): Decimal | null {
  const { leverage, valueUsd, tradeUsd } = given
  requireFinite({ leverage })
  requirePositive({ valueUsd })
  const { costUsd, endMoveRate } = slicedTrade(given)
  const move = tradeUsd.isNegative() ? endMoveRate.negated() : endMoveRate
  const left = valueUsd.times(one.plus(leverage.times(move))).minus(costUsd)
  return left.greaterThan(zero) ? leverage.times(valueUsd).times(one.plus(move)).div(left) : null
}
