import { bench, describe } from 'vitest'
import { envelope } from '../../src/kernels/envelope'
import { fundingReplay } from '../../src/kernels/fundingReplay'

const count = 100_000
const times = Float64Array.from({ length: count }, (_, place) => place * 28_800_000)
const rates = Float64Array.from({ length: count }, (_, place) => ((place % 97) - 40) / 1e6)

/** The comparison prints the ratio of the two. */
describe('100,000 fundings', () => {
  bench('the replay: three conventions, levels, drawdown, shares', () => void fundingReplay({ times, rates }))

  bench('the same product in a plain loop', () => {
    let level = 1
    for (const rate of rates) level *= 1 + rate
    if (level === 0) throw new Error('A loop whose result nobody reads may be left out.')
  })
})

describe('a million points', () => {
  const xs = Float64Array.from({ length: 1_000_000 }, (_, place) => place)
  const ys = xs.map((x) => Math.sin(x / 1000))
  bench('thinned to 1,600', () => void envelope({ xs, ys, most: 1600 }))
})
