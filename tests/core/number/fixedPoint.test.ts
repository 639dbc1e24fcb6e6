import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, Decimal } from '../../../src/core'
import { fromUnits, isCountable, placesOf, requireCountable, unitsOf } from '../../../src/core/number/fixedPoint'
import { tenTo } from '../../../src/core/number/tenTo'
import { refuses } from '../refusals'

const numerals = fc
  .tuple(fc.bigInt(-(10n ** 60n), 10n ** 60n), fc.integer({ min: -80, max: 20 }))
  .map(([digits, exponent]) => new Decimal(`${digits}e${exponent}`))

describe('unitsOf and fromUnits', () => {
  test.each([
    ['65432.1', 1, 654321n],
    ['-0.00005', 6, -50n],
    ['12345678.9', 0, 12345678n],
    ['-1.99', 1, -19n],
    ['1e15', 2, 10n ** 17n],
    ['0', 9, 0n],
    ['123456789012345678.9', 3, 123456789012345678900n],
  ])('%s to %d places is %d units', (text, places, units) => {
    expect(unitsOf(new Decimal(text), places)).toBe(units)
  })

  test('law: units are the text without its point', () => {
    const holds = fc.property(numerals, fc.integer({ min: 0, max: 90 }), (value, places) => {
      const written = value.toFixed(places, Decimal.ROUND_DOWN).replace('.', '')
      return unitsOf(value, places) === BigInt(written)
    })
    fc.assert(holds)
  })

  test('law: there and back with places enough it is the same number', () => {
    fc.assert(fc.property(numerals, (value) => fromUnits(unitsOf(value, 80), 80).equals(value)))
  })

  test('law: what is longer than an answer is rounded as decimals are', () => {
    const units = fc.bigInt(-(10n ** 90n), 10n ** 90n)
    const holds = fc.property(units, fc.integer({ min: 0, max: 99 }), (drawn, places) =>
      fromUnits(drawn, places).equals(new Decimal(`${drawn}e${-places}`).toSignificantDigits()),
    )
    fc.assert(holds)
  })

  test('an answer has sixty digits, and nothing is 0, never -0', () => {
    expect(fromUnits(tenTo(70) / 3n, 70)).toEqual(decimal('1').div(3))
    expect(fromUnits((-tenTo(70) * 2n) / 3n, 70)).toEqual(decimal('-2').div(3))
    expect(Object.is(fromUnits(-0n, 3).s, 1)).toBe(true)
  })
})

describe('placesOf', () => {
  test('is what the longest of them needs, to a hundred digits of each', () => {
    expect(placesOf(['1', '0.25', '1e3', '1e-9'].map(decimal))).toBe(9)
    expect(placesOf([decimal(`1.${'3'.repeat(500)}`), decimal('1')])).toBe(100)
    expect(placesOf([decimal(`1000.${'3'.repeat(500)}`)])).toBe(97)
    expect(placesOf([])).toBe(0)
  })
})

describe('requireCountable', () => {
  test('a number of a thousand places can be counted in units, and one of more cannot', () => {
    expect(['0', '1e-1000', '1e15'].map((text) => isCountable(decimal(text)))).toEqual([true, true, true])
    expect(isCountable(new Decimal('1e1001'))).toBe(false)
  })

  refuses([
    ['price must give a result within range, was 1e-1001', () => requireCountable({ price: decimal('1e-1001') })],
  ])
})
