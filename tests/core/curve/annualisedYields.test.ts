import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, type DayCount } from '../../../src/core'
import { annualisedYields } from '../../../src/core/curve/annualisedYields'
import { refuses } from '../refusals'
import { agree, prices, terms } from '../samples'

const year = { days: decimal('365'), dayCount: 'act/365', quantity: 'days' } as const
const half = { paid: decimal('100'), received: decimal('110'), ...year, days: decimal('182.5') }

describe('annualisedYields', () => {
  // By hand: a tenth in half a year is 20% a year, 21% with the interest reinvested, and twice ln 1.1.
  test('a tenth in half a year is 20%, 21% and 19.06%', () => {
    const { simple, compounded, continuous } = annualisedYields(half)
    expect([simple, compounded]).toEqual([decimal('0.2'), decimal('0.21')])
    expect(agree(continuous, decimal('0.190620359608649720088'), { within: '1e-20' })).toBe(true)
  })

  test('the shorter year of 360 days serves all three', () => {
    const { simple, compounded } = annualisedYields({ ...half, days: decimal('180'), dayCount: 'act/360' })
    expect([simple, compounded]).toEqual([decimal('0.2'), decimal('0.21')])
  })

  const dayCounts = fc.constantFrom<DayCount>('act/365', 'act/360')

  test('law: each of the three makes what was paid into what was received', () => {
    const holds = fc.property(prices, prices, terms, dayCounts, (paid, received, days, dayCount) => {
      const { simple, compounded, continuous } = annualisedYields({ paid, received, days, dayCount, quantity: 'days' })
      const t = days.div(dayCount === 'act/365' ? 365 : 360)
      const growth = received.div(paid)
      expect(agree(simple.times(t).plus(1), growth, { within: '1e-40', scale: growth.plus(1) })).toBe(true)
      expect(agree(continuous.times(t).exp(), growth, { within: '1e-40' })).toBe(true)
      // A loss of nearly the whole leaves few digits in 1 + rate.
      return compounded.plus(1).lessThan('1e-15') || agree(compounded.plus(1).pow(t), growth, { within: '1e-35' })
    })
    fc.assert(holds)
  })

  test('law: a term too short is refused at once, and what is not refused can be read', () => {
    const instants = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -35, max: -5 }))
    const holds = fc.property(prices, prices, instants, (paid, received, [digit, exponent]) => {
      const days = decimal(`${digit}e${exponent}`)
      const yields = () => annualisedYields({ ...year, paid, received, days })
      const exact = received.div(paid).pow(decimal('365').div(days)).minus(1)
      if (exact.isFinite()) expect(yields().compounded).toEqual(exact)
      else expect(yields).toThrow('days must give a result within range')
    })
    fc.assert(holds, { examples: [[decimal('100'), decimal('100.1'), [1, -30]]] })
  })

  refuses([
    [
      'daysToExpiry must give a result within range, was 1e-30',
      () => annualisedYields({ ...half, days: decimal('1e-30'), quantity: 'daysToExpiry' }),
    ],
    // As a link might say it: no such day count in the type.
    [
      'dayCount must be one of the known choices, was act/364',
      () => annualisedYields({ ...half, dayCount: 'act/364' as DayCount }),
    ],
  ])
})
