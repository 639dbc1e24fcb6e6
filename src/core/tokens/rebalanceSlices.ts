import { ExactDecimal, rounded, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite, requirePositive } from '../number/domain'

export type RebalanceSlicesArguments = {
  /** Bought (+) or sold (-) [USD]. */
  tradeUsd: Decimal
  /** The most that is traded at once, more than 0 [USD]. */
  sliceUsd: Decimal
  /** From one slice to the next, at least 0 [seconds]. */
  secondsPerSlice: Decimal
}

export type RebalanceSlices = {
  /** Whole. */
  slices: Decimal
  /** [seconds] */
  seconds: Decimal
}

/**
 * How many pieces a rebalance is traded in, and how long that takes.
 *
 *     slices = |tradeUsd| / sliceUsd, rounded up
 *     seconds = slices * secondsPerSlice [seconds]
 *
 * Convention: the last slice takes its time too; a sale takes as long as a purchase; no trade takes none.
 *
 * @throws DomainError where the slice is not positive, the seconds are negative or the trade is not finite
 * @example rebalanceSlices({ tradeUsd: 10000001, sliceUsd: 4000000, secondsPerSlice: 10 }) // 3 slices, 30 seconds
 * @see the essay on leveraged tokens of 2020: at most 4,000,000 dollars in ten seconds
 */
export function rebalanceSlices({ tradeUsd, sliceUsd, secondsPerSlice }: RebalanceSlicesArguments): RebalanceSlices {
  requireFinite({ tradeUsd })
  requirePositive({ sliceUsd })
  requireAtLeastZero({ secondsPerSlice })
  const size = new ExactDecimal(tradeUsd).abs()
  const whole = size.divToInt(sliceUsd)
  const slices = rounded(whole.times(sliceUsd).lessThan(size) ? whole.plus(1) : whole)
  return { slices, seconds: slices.times(secondsPerSlice) }
}
