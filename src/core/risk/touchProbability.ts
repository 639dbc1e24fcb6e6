import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { normalProbability } from '../number/normal'
import { yearFraction } from '../time/yearFraction'

export type TouchProbabilityArguments = {
  /** Price now [USD per coin]. */
  from: Decimal
  /** Price to be touched [USD per coin]. */
  to: Decimal
  /** Standard deviation of the logarithm of the price over a year, more than 0. */
  volatility: Decimal
  /** At least 0; may be fractional. */
  days: Decimal
}

/**
 * How likely it is that a price rises to a level at some moment during a term.
 *
 *     s = volatility * sqrt(days / 365)    b = ln(to / from)
 *     touchProbability = N(-b / s - s / 2) + exp(-b) * N(-b / s + s / 2)
 *
 * Convention: lognormal, without expected return or jumps, watched at every moment; 1 where the level is not above the price.
 * Real prices jump: the simulated figure is the larger where jumps are in its model.
 *
 * @throws DomainError where a price or the volatility is not positive, or the days are negative
 * @example touchProbability({ from: 100, to: 120, volatility: 0.6, days: 365 }) // 0.6883...
 * @see A. Etheridge, "A Course in Financial Calculus", on the maximum of a Brownian motion with drift
 */
export function touchProbability({ from, to, volatility, days }: TouchProbabilityArguments): Decimal {
  requirePositive({ from, to, volatility })
  requireAtLeastZero({ days })
  if (to.lessThanOrEqualTo(from)) return one
  if (days.isZero()) return zero
  const spread = volatility.times(yearFraction({ days }).sqrt())
  const distance = to.div(from).ln().div(spread).negated()
  const half = spread.div(2)
  return normalProbability({ z: distance.minus(half) }).plus(
    from.div(to).times(normalProbability({ z: distance.plus(half) })),
  )
}
