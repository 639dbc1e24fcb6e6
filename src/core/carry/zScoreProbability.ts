import { one, type Decimal } from '../number/decimal'
import { requireFinite } from '../number/domain'
import { normalProbability } from '../number/normal'

export type ZScoreProbability = {
  /** Probability that a normal variable is this far out, or farther, on this one side. */
  oneSided: Decimal
  /** The same on either side. */
  twoSided: Decimal
  /** One event in this many, on either side; null where the number is too large to be written. */
  oneIn: Decimal | null
}

/**
 * How unlikely a move of this many standard deviations is if moves are normal.
 *
 *     oneSided = 1 - normalProbability(|zScore|)
 *     twoSided = 2 * oneSided
 *     oneIn = 1 / twoSided
 *
 * Convention: the sign of the score does not matter. Moves of prices are not normal: far ones are more frequent.
 *
 * @throws DomainError where the score is not finite
 * @example zScoreProbability({ zScore: 3.5 }) // twoSided 0.000465..., one in 2149.3
 * @see Abramowitz and Stegun, "Handbook of Mathematical Functions", table 26.1
 */
export function zScoreProbability({ zScore }: { zScore: Decimal }): ZScoreProbability {
  requireFinite({ zScore })
  const oneSided = normalProbability({ z: zScore.abs().negated() })
  const twoSided = oneSided.times(2)
  const oneIn = one.div(twoSided)
  return { oneSided, twoSided, oneIn: oneIn.isFinite() ? oneIn : null }
}
