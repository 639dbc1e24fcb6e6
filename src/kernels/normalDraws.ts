import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { naturalLogarithm } from './elementary'

/** Draws from a seed, the same ones on every machine. */
export type Draws = {
  /** Above 0 and below 1, each as likely. */
  uniform: () => number
  /** Normal, with mean 0 and standard deviation 1. */
  normal: () => number
}

/**
 * Random numbers by the generator xoroshiro128+, and normal ones by Marsaglia's polar method.
 *
 * @see G. Marsaglia and T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6 (1964)
 */
export function normalDraws(seed: number): Draws {
  const source = xoroshiro128plus(seed)
  const uniform = () => ((source.next() >>> 6) * 67_108_864 + (source.next() >>> 6) + 0.5) / 4_503_599_627_370_496
  let spare = 0
  let hasSpare = false
  const normal = () => {
    if (hasSpare) {
      hasSpare = false
      return spare
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const s = x * x + y * y
      if (s >= 1 || s === 0) continue
      const factor = Math.sqrt((-2 * naturalLogarithm(s)) / s)
      spare = y * factor
      hasSpare = true
      return x * factor
    }
  }
  return { uniform, normal }
}
