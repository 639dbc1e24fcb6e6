import { one, type Decimal } from './decimal'
import { requireFinite } from './domain'
import { DomainError } from './domainError'
import { normalDensity, normalProbability } from './normal'

/** A step this small is the last: the next one would be its square. */
const settled = '1e-30'
const widest = 12

/**
 * How many standard deviations above its mean a normal variable stays below with a given probability.
 *
 *     normalProbability({ z: normalQuantile }) = probability
 *
 * Convention: to 40 digits; found by halving, then by tangents.
 *
 * @throws DomainError where the probability is not between 1e-30 and 1 - 1e-30
 * @example normalQuantile({ probability: 0.975 }) // 1.9599...
 * @see Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.2.22
 */
export function normalQuantile({ probability }: { probability: Decimal }): Decimal {
  requireFinite({ probability })
  const least = one.times(settled)
  if (probability.lessThan(least) || probability.greaterThan(one.minus(least))) {
    const requirement = 'must be greater than 0 and less than 1'
    throw new DomainError({ quantity: 'probability', requirement, found: probability.toString() })
  }
  const excess = (z: Decimal) => normalProbability({ z }).minus(probability)
  let [low, high] = [one.times(-widest), one.times(widest)]
  // To within a tenth of a standard deviation: from there on tangents double the digits, in the tails too.
  for (let halving = 0; halving < 8; halving++) {
    const middle = low.plus(high).div(2)
    if (excess(middle).isNegative()) low = middle
    else high = middle
  }
  let z = low.plus(high).div(2)
  for (let round = 0; round < 8; round++) {
    const step = excess(z).div(normalDensity({ z }))
    z = z.minus(step)
    if (step.abs().lessThan(settled)) break
  }
  return z
}
