import { Decimal } from '../number/decimal'
import { requireEntries, requireFinite, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'

export type DistributionArguments = {
  values: readonly Decimal[]
  /** Width of a bin, more than 0. */
  width: Decimal
}

export type DistributionBin = {
  /** Included. */
  from: Decimal
  /** Not included. */
  to: Decimal
  count: Decimal
  /** count / all values */
  share: Decimal
}

const mostBins = 2000

/**
 * How many values lie in each of equal bins.
 *
 *     from = width * a whole number        to = from + width        share = count / all values
 *
 * Convention: zero is a bound between two bins, so that what is negative shows; bins run without a gap from the least value
 * to the greatest, at most 2,000 of them.
 *
 * @throws DomainError where there is no value, one is not finite, or the width is not positive or too fine
 * @example distribution({ values: -0.5, 0, 0.5 and 1, width: 1 }) // [-1, 0) 1, [0, 1) 2, [1, 2) 1
 * @see NumPy, histogram
 */
export function distribution({ values, width }: DistributionArguments): DistributionBin[] {
  requireEntries({ quantity: 'values', entries: values })
  requirePositive({ width })
  const counts = new Map<string, number>()
  let [lowest, highest] = [new Decimal(Infinity), new Decimal(-Infinity)]
  for (const [index, value] of values.entries()) {
    if (!value.isFinite()) requireFinite({ [`values[${index}]`]: value })
    const bin = value.div(width).floor()
    if (bin.lessThan(lowest)) lowest = bin
    if (bin.greaterThan(highest)) highest = bin
    counts.set(bin.toFixed(), (counts.get(bin.toFixed()) ?? 0) + 1)
  }
  const bins = highest.minus(lowest).plus(1)
  if (bins.greaterThan(mostBins)) {
    throw new DomainError({ quantity: 'width', requirement: 'must give at most 2,000 bins', found: width.toString() })
  }
  const list: DistributionBin[] = []
  for (let bin = lowest; bin.lessThanOrEqualTo(highest); bin = bin.plus(1)) {
    const count = new Decimal(counts.get(bin.toFixed()) ?? 0)
    list.push({ from: bin.times(width), to: bin.plus(1).times(width), count, share: count.div(values.length) })
  }
  return list
}
