import { one, pi, type Decimal } from './decimal'
import { requireFinite } from './domain'
import { fromUnits, unitsOf } from './fixedPoint'
import { tenTo } from './tenTo'

const half = one.div(2)
const rootOfTwoPi = pi.times(2).sqrt()
/** A term this small changes none of the digits that are kept. */
const places = 80
const unit = tenTo(places)
/** From here on the tail is computed from its continued fraction: 1 minus the rest would lose its digits. */
const tailFrom = 6
/** Steps of the fraction: accurate to 40 digits at tailFrom, and to more beyond it. */
const fractionSteps = 400n
/** Magnitude from which the square of z has more digits than an answer. */
const farthest = 31

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
  const power = z.abs().lessThan(tailFrom) ? bell(z) : z.times(z).div(-2).exp()
  return power.div(rootOfTwoPi)
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

/** How often the exponent is halved before its series, and the sum squared after it. */
const halvings = 8n

/** exp(-z^2 / 2) near the mean, counted in units: Decimal takes twenty times as long. */
function bell(z: Decimal): Decimal {
  const distance = unitsOf(z, places)
  const power = (distance * distance) / unit / 2n ** (halvings + 1n)
  let [sum, term] = [unit, unit]
  for (let n = 1n; term !== 0n; n++) {
    term = (term * -power) / (unit * n)
    sum += term
  }
  for (let n = 0n; n < halvings; n++) sum = (sum * sum) / unit
  return fromUnits(sum, places)
}

/** The series, counted in units: a chart of options asks for hundreds of them. */
function centralSeries(z: Decimal): Decimal {
  const first = unitsOf(z, places)
  const square = (first * first) / unit
  let [sum, term] = [first, first]
  for (let odd = 3n; term !== 0n; odd += 2n) {
    term = (term * square) / (unit * odd)
    sum += term
  }
  return fromUnits(sum, places)
}

function lowerTail(z: Decimal): Decimal {
  const distance = z.negated()
  // So far out the fraction is less than the digits of an answer.
  if (distance.e > farthest) return normalDensity({ z }).div(distance)
  const least = unitsOf(distance, places)
  let fraction = 0n
  for (let step = fractionSteps; step > 0n; step--) fraction = (step * unit * unit) / (fraction + least)
  return normalDensity({ z }).div(fromUnits(fraction + least, places))
}
