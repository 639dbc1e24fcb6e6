import { expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { above } from '../../src/kernels/above'

test('above is the distance to a level, negative under it', () => {
  const values = Float64Array.of(150_000, 100_000, 50_000, NaN)
  expect([...above({ values, level: decimal('100000') })]).toEqual([50_000, 0, -50_000, NaN])
  expect(above({ values: new Float64Array(), level: decimal('1') })).toHaveLength(0)
})
