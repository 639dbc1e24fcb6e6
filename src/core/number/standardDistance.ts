import { zero, type Decimal } from './decimal'

export type StandardDistanceArguments = { value: Decimal; others: readonly Decimal[] }

const fewest = 3

/**
 * How far a number lies from others, in their standard deviations; null with fewer than three others, or where they are all
 * the same.
 *
 *     distance = (value - mean) / deviation
 *     deviation = sqrt(sum over the others of (other - mean)^2 / (count - 1))
 *
 * Convention: the deviation of a sample; the number itself is not among the others, so that an outlier does not hide
 * itself.
 *
 * @example standardDistance({ value: 5, others: [1, 2, 3] }) // 3
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.6
 */
export function standardDistance({ value, others }: StandardDistanceArguments): Decimal | null {
  if (others.length < fewest) return null
  const mean = others.reduce((sum, other) => sum.plus(other), zero).div(others.length)
  const squares = others.reduce((sum, other) => sum.plus(other.minus(mean).pow(2)), zero)
  const deviation = squares.div(others.length - 1).sqrt()
  return deviation.isZero() ? null : value.minus(mean).div(deviation)
}
