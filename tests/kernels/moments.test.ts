import { expect, test } from 'vitest'
import { correlationOf, meanOf, sixDigits, sumOf } from '../../src/kernels/moments'

// By hand.
test('sums, means and correlations of a few figures', () => {
  const [rising, falling] = [Float64Array.of(1, 2, 3), Float64Array.of(6, 4, 2)]
  expect([sumOf(rising), meanOf(falling)]).toEqual([6, 4])
  expect(correlationOf(rising, falling)).toBeCloseTo(-1, 12)
  expect(correlationOf(rising, Float64Array.of(0, 1, 0))).toBeCloseTo(0, 12)
  expect(correlationOf(rising, Float64Array.of(5, 5, 5))).toBe(0)
  expect(sixDigits(1 / 3).toString()).toBe('0.333333')
})
