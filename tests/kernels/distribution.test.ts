import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distribution } from '../../src/kernels/distribution'

const hundred = Float64Array.from({ length: 100 }, (_, at) => 100 - at)

describe('a distribution', () => {
  // By hand: the figures from 1 to 100, given backwards.
  test('of 1 to 100 has the fifth at 5, a mean of the worst five of 3, and even stretches', () => {
    const { mean, least, most, quantiles, shortfall, bins } = distribution(hundred)
    expect([mean, least, most].map(String)).toEqual(['50.5', '1', '100'])
    expect(Object.values(quantiles).map(String)).toEqual(['1', '5', '50', '95', '99'])
    expect([shortfall.p1, shortfall.p5].map(String)).toEqual(['1', '3'])
    expect(bins).toHaveLength(40)
    expect(bins.reduce((sum, { share }) => sum.plus(share), bins[0]!.share.times(0)).toFixed()).toBe('1')
  })

  test('of one figure is that figure', () => {
    const { mean, quantiles, shortfall, bins } = distribution(Float64Array.of(-7.5))
    expect([mean, quantiles.p5, shortfall.p1].map(String)).toEqual(['-7.5', '-7.5', '-7.5'])
    expect(bins[0]!.share.toFixed()).toBe('1')
  })

  test('law: quantiles are in order, a shortfall is not above its quantile, and the order given does not matter', () => {
    const figures = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 300 })
    const holds = fc.property(figures, (list) => {
      const told = distribution(Float64Array.from(list))
      const { p1, p5, p50, p95, p99 } = told.quantiles
      const inOrder = [told.least, p1, p5, p50, p95, p99, told.most]
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a.comparedTo(b)))
      const room = p5.abs().plus(told.least.abs()).times('1e-11')
      expect(told.shortfall.p5.lessThanOrEqualTo(p5.plus(room))).toBe(true)
      expect(distribution(Float64Array.from(list.toReversed()))).toEqual(told)
    })
    fc.assert(holds)
  })
})
