import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basis, decimal, impliedFuturesPrice, type DayCount, type YieldConvention } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices, terms } from '../samples'

const quoted = { spotPrice: decimal('100'), futuresPrice: decimal('150'), daysToExpiry: decimal('365') }
const dayCounts = fc.constantFrom<DayCount>('act/365', 'act/360')

describe('basis', () => {
  // The cash-and-carry essay of 2021: 150 against 100 over a year.
  test('150 against 100 over 365 days is 50, and 50% in every convention but the continuous one', () => {
    const answer = basis(quoted)
    expect(answer.basis).toEqual(decimal('50'))
    expect(answer.basisRate).toEqual(decimal('0.5'))
    expect(answer.annualised.simple).toEqual(decimal('0.5'))
    expect(answer.annualised.compounded).toEqual(decimal('0.5'))
    // ln 1.5
    expect(agree(answer.annualised.continuous, decimal('0.405465108108164381978'), { within: '1e-20' })).toBe(true)
  })

  test('3,000 over 100,000 for 90 days is 12% on 360 days', () => {
    const quarter = { spotPrice: decimal('1e5'), futuresPrice: decimal('103000'), daysToExpiry: decimal('90') }
    expect(basis({ ...quarter, dayCount: 'act/360' }).annualised.simple).toEqual(decimal('0.12'))
  })

  const quotes = fc.record({ spotPrice: prices, futuresPrice: prices, daysToExpiry: terms })

  test('law: a term of one year is not changed by being annualised', () => {
    const holds = fc.property(quotes, (quote) => {
      const { basisRate, annualised } = basis({ ...quote, daysToExpiry: decimal('365') })
      return (
        agree(annualised.simple, basisRate) &&
        agree(annualised.compounded, basisRate, { scale: basisRate.abs().plus(1) })
      )
    })
    fc.assert(holds)
  })

  test('law: all three rates have the sign of the basis, the continuous one the least', () => {
    const holds = fc.property(quotes, (quote) => {
      const { basis: difference, annualised } = basis(quote)
      const { simple, compounded, continuous } = annualised
      const sign = difference.comparedTo(0)
      if (sign === 0) return simple.isZero() && compounded.isZero() && continuous.isZero()
      expect([simple, compounded, continuous].map((rate) => rate.comparedTo(0))).toEqual([sign, sign, sign])
      return continuous.lessThan(simple) && continuous.lessThan(compounded)
    })
    fc.assert(holds)
  })

  test('law: the implied price gives the future back in every convention', () => {
    const conventions = fc.constantFrom<YieldConvention>('simple', 'compounded', 'continuous')
    const holds = fc.property(quotes, conventions, dayCounts, ({ futuresPrice, ...rest }, convention, dayCount) => {
      const annualisedRate = basis({ ...rest, futuresPrice, dayCount }).annualised[convention]
      // A loss of nearly the whole leaves few digits in 1 + rate.
      if (annualisedRate.plus(1).lessThan('1e-15')) return true
      const price = impliedFuturesPrice({ ...rest, annualisedRate, convention, dayCount })
      return agree(price, futuresPrice, { within: '1e-25' })
    })
    fc.assert(holds)
  })

  const but = (change: Partial<typeof quoted>) => () => basis({ ...quoted, ...change })
  refuses([
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: decimal('0') })],
    ['futuresPrice must be greater than zero, was -1', but({ futuresPrice: decimal('-1') })],
    ['daysToExpiry must be greater than zero, was 0', but({ daysToExpiry: decimal('0') })],
    ['daysToExpiry must be greater than zero, was -3', but({ daysToExpiry: decimal('-3') })],
    ['daysToExpiry must give a result within range, was 1e-30', but({ daysToExpiry: decimal('1e-30') })],
    // As a link might say it: no such day count in the type.
    [
      'dayCount must be one of the known choices, was act/364',
      () => basis({ ...quoted, dayCount: 'act/364' as DayCount }),
    ],
  ])
})
