import { one, pi, zero, type Decimal } from './decimal'
import { requireFinite } from './domain'

const half = one.div(2)
const rootOfTwoPi = pi.times(2).sqrt()
/** A term this small changes none of the digits that are kept. */
const negligible = one.times('1e-62')
/** From here on the tail is computed from its continued fraction: 1 minus the rest would lose its digits. */
const tailFrom = 6
/** Steps of the fraction: accurate to 40 digits at tailFrom, and to more beyond it. */
const fractionSteps = 400

/**
 * Density of the standard normal distribution.
 *
 *     normalDensity = exp(-z^2 / 2) / sqrt(2 * pi)
 *
 * @throws DomainError where z is not finite
 * @example normalDensity({ z: 0 }) // 0.3989...
 * @see Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.2.1
 */
export function normalDensity({ z }: { z: Decimal }): Decimal {
  requireFinite({ z })
  return z.times(z).div(-2).exp().div(rootOfTwoPi)
}

/**
 * Probability that a normal variable is at most z standard deviations above its mean.
 *
 *     normalProbability = 1 / 2 + density * (z + z^3 / 3 + z^5 / (3 * 5) + ...)          near the mean
 *     normalProbability = density / (-z + 1 / (-z + 2 / (-z + 3 / ...)))                 in the lower tail
 *
 * Convention: both to 40 digits and more of the probability itself, in the lower tail too.
 *
 * @throws DomainError where z is not finite
 * @example normalProbability({ z: -3.5 }) // 0.0002326...
 * @see Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.2.11 and 26.2.14
 */
export function normalProbability({ z }: { z: Decimal }): Decimal {
  requireFinite({ z })
  if (z.abs().lessThan(tailFrom)) return half.plus(normalDensity({ z }).times(centralSeries(z)))
  const tail = lowerTail(z.abs().negated())
  return z.isNegative() ? tail : one.minus(tail)
}

function centralSeries(z: Decimal): Decimal {
  const square = z.times(z)
  let [sum, term] = [z, z]
  for (let odd = 3; term.abs().greaterThan(negligible); odd += 2) {
    term = term.times(square).div(odd)
    sum = sum.plus(term)
  }
  return sum
}

function lowerTail(z: Decimal): Decimal {
  let fraction = zero
  for (let step = fractionSteps; step > 0; step--) fraction = one.times(step).div(fraction.minus(z))
  return normalDensity({ z }).div(fraction.minus(z))
}
