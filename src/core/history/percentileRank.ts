import { Decimal } from '../number/decimal'
import { requireEntries, requireFinite } from '../number/domain'

export type PercentileRankArguments = { values: readonly Decimal[]; value: Decimal }

export type PercentileRank = {
  /** Values looked at. */
  count: Decimal
  /** Values less than this one. */
  below: Decimal
  /** Values equal to it. */
  equal: Decimal
  /** From 0 to 1. */
  percentile: Decimal
}

/**
 * The rank of a value among others.
 *
 *     percentile = (below + equal / 2) / count
 *
 * Convention: the mean rank, so that a value that most others share is in their middle; a fraction.
 *
 * @throws DomainError where there are no values, or a value is not finite
 * @example percentileRank({ values: 1, 2, 2, 3, value: 2 }) // below 1, equal 2, percentile 0.5
 * @see SciPy, stats.percentileofscore, kind 'mean'
 */
export function percentileRank({ values, value }: PercentileRankArguments): PercentileRank {
  requireEntries({ quantity: 'values', entries: values })
  requireFinite({ value })
  let [below, equal] = [0, 0]
  for (const [index, other] of values.entries()) {
    if (!other.isFinite()) requireFinite({ [`values[${index}]`]: other })
    const order = other.comparedTo(value)
    if (order < 0) below++
    if (order === 0) equal++
  }
  const count = new Decimal(values.length)
  return {
    count,
    below: new Decimal(below),
    equal: new Decimal(equal),
    percentile: new Decimal(equal).div(2).plus(below).div(count),
  }
}
