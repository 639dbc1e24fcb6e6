import { Decimal as DecimalJs } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, decimal, DomainError, numeralProblem } from '../../../src/core'
import { withoutNegativeZero } from '../../../src/core/number/decimal'

describe('decimal', () => {
  test.each([
    ['65432.50', '65432.5'],
    ['.5', '0.5'],
    ['1.', '1'],
    ['-0', '0'],
    ['+3', '3'],
    ['1e15', '1000000000000000'],
    ['-1e15', '-1000000000000000'],
    ['1e-30', '0.000000000000000000000000000001'],
    ['1E2', '100'],
    ['007', '7'],
  ])('reads %s', (text, figure) => {
    expect(decimal(text).toFixed()).toBe(figure)
    expect(numeralProblem(text)).toBeNull()
  })

  test('nothing has no sign', () => {
    const figures = ['-0', '0', '-3', '3'].map((text) => withoutNegativeZero(decimal(text)))
    expect(figures.map((figure) => [figure.toFixed(), figure.isNegative()])).toEqual([
      ['0', false],
      ['0', false],
      ['-3', true],
      ['3', false],
    ])
  })

  test('keeps every digit that is written', () => {
    const text = `0.${'123456789'.repeat(20)}`
    expect(decimal(text).toFixed()).toBe(text)
  })

  test('is a clone that a setting made elsewhere cannot reach', () => {
    DecimalJs.set({ precision: 5 })
    try {
      expect(decimal('1').div(3).toFixed()).toBe(`0.${'3'.repeat(60)}`)
    } finally {
      DecimalJs.set({ defaults: true })
    }
  })

  test('rounds ties to the even digit', () => {
    expect(Decimal.rounding).toBe(DecimalJs.ROUND_HALF_EVEN)
    expect(Decimal.precision).toBe(60)
  })

  test('law: the numeral of any whole number or fraction reads back as it is', () => {
    const numerals = fc.tuple(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.integer({ min: 1, max: 10 ** 9 }))
    const holds = ([whole, part]: [bigint, number]) => {
      const text = `${whole}.${part}1`
      expect(decimal(text).toFixed()).toBe(text)
    }
    fc.assert(fc.property(numerals, holds))
  })

  const notNumerals = [
    '',
    'abc',
    'NaN',
    'Infinity',
    '-Infinity',
    ' 1',
    '1 ',
    '0x10',
    '1,000',
    '1_000',
    '.',
    'e5',
    '--1',
    '1e',
    '１',
  ]
  test.each(notNumerals)('refuses %j: no numeral', (text) => {
    expect(numeralProblem(text)).toBe('must be a decimal number')
    expect(() => decimal(text)).toThrow(
      new DomainError({ quantity: 'number', requirement: 'must be a decimal number', found: text }),
    )
  })

  test.each(['1e999', '1e16', '-1e16', '1000000000000000.1', '9e99999999999999999'])(
    'refuses %s: too large',
    (text) => {
      expect(numeralProblem(text)).toBe('must be at most 1e15 in magnitude')
      expect(() => decimal(text)).toThrow(`number must be at most 1e15 in magnitude, was ${text}`)
    },
  )
})
