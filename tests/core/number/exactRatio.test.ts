import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { exactRatio, oneMinus, onePlus, ratioTimes, ratioValue } from '../../../src/core/number/exactRatio'
import { fraction, names, product, quotient } from '../oracle'
import { prices } from '../samples'

describe('exactRatio', () => {
  // By hand: 61 digits, one more than a Decimal of the project keeps.
  test('a sum and a product keep digits that an answer rounds away', () => {
    const tiny = decimal('1e-60')
    expect(onePlus(tiny).toFixed()).toBe(`1.${'0'.repeat(59)}1`)
    expect(oneMinus(tiny).toFixed()).toBe(`0.${'9'.repeat(60)}`)
    const { numerator, denominator } = exactRatio({ numerator: [onePlus(tiny), onePlus(tiny)], denominator: [] })
    expect(numerator.toFixed()).toBe(`1.${'0'.repeat(59)}2${'0'.repeat(59)}1`)
    expect(denominator.toFixed()).toBe('1')
  })

  test('its value has the 60 digits of every answer', () => {
    const third = exactRatio({ numerator: [decimal('1')], denominator: [decimal('3')] })
    expect(ratioValue(third).toFixed()).toBe(`0.${'3'.repeat(60)}`)
    expect(ratioValue(ratioTimes(third, decimal('3'))).toFixed()).toBe('1')
  })

  test('law: it is the fraction of integers', () => {
    const holds = fc.property(prices, prices, prices, prices, (a, b, c, d) => {
      const exact = (value: typeof a) => fraction(value.toFixed())
      const ratio = ratioTimes(exactRatio({ numerator: [a, b], denominator: [c] }), d)
      return names(ratioValue(ratio).toFixed(), quotient(product(exact(a), exact(b), exact(d)), exact(c)))
    })
    fc.assert(holds)
  })
})
