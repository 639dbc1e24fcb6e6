import type { Decimal } from './decimal'
import { requireFinite } from './domain'

const hundred = 100

/**
 * A rate as people write it.
 *
 *     percent = rate * 100 [%]
 *
 * @throws DomainError where the rate is not finite
 * @example percentOf({ rate: 0.0525 }) // 5.25
 * @see rateOf for the way back
 */
export function percentOf({ rate }: { rate: Decimal }): Decimal {
  requireFinite({ rate })
  return rate.times(hundred)
}

/**
 * The rate that a percentage is.
 *
 *     rate = percent / 100
 *
 * @throws DomainError where the percentage is not finite
 * @example rateOf({ percent: 5.25 }) // 0.0525
 * @see percentOf for the way back
 */
export function rateOf({ percent }: { percent: Decimal }): Decimal {
  requireFinite({ percent })
  return percent.div(hundred)
}
