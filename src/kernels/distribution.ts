import { Decimal } from '../core'

/**
 * What is reported about many figures of one kind, in exact values with as many digits as binary numbers are reliable
 * to.
 */
export type Distribution = {
  mean: Decimal
  least: Decimal
  most: Decimal
  /** Not reached by one in a hundred, one in twenty, one in two, and so on. */
  quantiles: { p1: Decimal; p5: Decimal; p50: Decimal; p95: Decimal; p99: Decimal }
  /** Mean of the worst one in twenty and one in a hundred: of the lowest figures. */
  shortfall: { p1: Decimal; p5: Decimal }
  /** Stretches of equal length from the least to the most, and which share of the figures lies in each. */
  bins: readonly { from: Decimal; to: Decimal; share: Decimal }[]
}

const binCount = 40
const digits = 12

/**
 * The distribution of some figures, at least one.
 *
 * Convention: a quantile p of n figures is the one in place ceil(p n) of the sorted ones; a shortfall is the mean of those
 * up to there.
 */
export function distribution(values: Float64Array): Distribution {
  const sorted = values.toSorted()
  const n = sorted.length
  const place = (share: number) => Math.max(1, Math.ceil(share * n - 1e-9))
  const at = (share: number) => exact(sorted[place(share) - 1] ?? Number.NaN)
  const worst = (share: number) => exact(meanOf(sorted.subarray(0, place(share))))
  return {
    mean: exact(meanOf(sorted)),
    least: at(0),
    most: at(1),
    quantiles: { p1: at(0.01), p5: at(0.05), p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    shortfall: { p1: worst(0.01), p5: worst(0.05) },
    bins: binsOf(sorted),
  }
}

const exact = (value: number) => new Decimal(value.toPrecision(digits))

/** Small differences from the middle one are summed, so that many figures do not lose digits. */
function meanOf(sorted: Float64Array): number {
  const middle = sorted[sorted.length >> 1] ?? 0
  return middle + sorted.reduce((sum, value) => sum + (value - middle), 0) / sorted.length
}

function binsOf(sorted: Float64Array): Distribution['bins'] {
  const least = sorted[0] ?? 0
  const most = sorted.at(-1) ?? 0
  const width = (most - least) / binCount
  const counts = new Float64Array(binCount)
  for (const value of sorted) {
    const bin = width === 0 ? 0 : Math.min(binCount - 1, Math.floor((value - least) / width))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return Array.from(counts, (count, bin) => ({
    from: exact(least + bin * width),
    to: exact(least + (bin + 1) * width),
    share: new Decimal(count).div(sorted.length),
  }))
}
