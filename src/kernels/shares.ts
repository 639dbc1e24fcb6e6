import { countBelow } from './rankOf'

/** Stretches of equal width, each by where it begins, and which share of the values stands in it. */
export type Shares = { from: Float64Array; share: Float64Array }

const binCount = 60
/** Part of the values at either end that is counted with the stretch next to it: a few outliers would hide the rest. */
const tail = 0.005

/**
 * How many values, which rise, stand where.
 *
 * Convention: sixty stretches; the first and the last hold what is beyond them too, so that all shares together are 1.
 *
 * @example shares(Float64Array.of(0, 0, 1)) // two thirds in the first stretch, a third in the last
 */
export function shares(sorted: Float64Array): Shares {
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? NaN
  const [low, high] = [at(tail), at(1 - tail)]
  const width = (high - low) / binCount
  const starts = Float64Array.from({ length: width > 0 ? binCount : 1 }, (_, bin) => low + bin * width)
  const bounds = Array.from(starts, (start, bin) => (bin === 0 ? 0 : countBelow(sorted, (value) => value < start)))
  const share = Float64Array.from(bounds, (from, bin) => ((bounds[bin + 1] ?? sorted.length) - from) / sorted.length)
  return { from: starts, share }
}
