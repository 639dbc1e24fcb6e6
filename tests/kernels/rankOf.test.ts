import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentileRank } from '../../src/core'
import { rankOf } from '../../src/kernels/rankOf'
import { rates } from '../core/history/days'

test('law: the rank of a value is that of core', () => {
  const holds = fc.property(fc.array(rates, { minLength: 1, maxLength: 50 }), rates, (values, value) => {
    const numbers = Float64Array.from(values, (one) => one.toNumber())
    const exact = percentileRank({ values, value }).percentile.toNumber()
    expect(Math.abs(rankOf({ values: numbers, value: value.toNumber() }) - exact)).toBeLessThanOrEqual(1e-12)
  })
  fc.assert(holds)
})
