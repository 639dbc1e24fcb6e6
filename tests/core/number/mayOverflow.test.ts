import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, type Decimal } from '../../../src/core'
import { mayOverflow } from '../../../src/core/number/mayOverflow'

describe('mayOverflow', () => {
  // Decimal.js ends at 9e15 places: a base of two places to the power of 1e15 has 2e15 of them.
  test.each<[number, string, boolean]>([
    [1, '8760', false],
    [1, '1e15', false],
    [2, '1e15', true],
    [0, '1e30', false],
    [-3, '1e30', false],
  ])('a base of %i places to the power of %s: %s', (places, power, expected) => {
    expect(mayOverflow({ places, power: decimal('1').times(power) })).toBe(expected)
  })

  test('law: a power that overflows was said to be possible', () => {
    const bases = fc.integer({ min: 2, max: 1_000_000 }).map((base) => decimal(`${base}`))
    const powers = fc.integer({ min: 10, max: 30 }).map((exponent) => decimal('1').times(`1e${exponent}`))
    const holds = fc.property(bases, powers, (base: Decimal, power) =>
      base.pow(power).isFinite() ? true : mayOverflow({ places: base.e + 1, power }),
    )
    fc.assert(holds, { numRuns: 30 })
  })
})
