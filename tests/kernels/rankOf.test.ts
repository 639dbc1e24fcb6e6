import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentileRank } from '../../src/core'
import { countBelow, rankOf } from '../../src/kernels/rankOf'
import { rates } from '../core/history/days'

test('law: the rank of a value is that of core', () => {
  const holds = fc.property(fc.array(rates, { minLength: 1, maxLength: 50 }), rates, (values, value) => {
    const sorted = Float64Array.from(values, (one) => one.toNumber()).toSorted()
    const exact = percentileRank({ values, value }).percentile.toNumber()
    expect(Math.abs(rankOf({ sorted, value: value.toNumber() }) - exact)).toBeLessThanOrEqual(1e-12)
  })
  fc.assert(holds)
})

test('how many are at the beginning', () => {
  const sorted = Float64Array.of(1, 2, 2, 3)
  expect([1, 2, 2.5, 4].map((most) => countBelow(sorted, (value) => value < most))).toEqual([0, 1, 3, 4])
})
