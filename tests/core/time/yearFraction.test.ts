import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, yearFraction, type DayCount } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

describe('yearFraction', () => {
  test('73 days are a fifth of 365', () => expect(yearFraction({ days: decimal('73') })).toEqual(decimal('0.2')))
  test('90 days are a quarter of 360', () => {
    expect(yearFraction({ days: decimal('90'), dayCount: 'act/360' })).toEqual(decimal('0.25'))
  })

  test('law: a year of the convention is 1', () => {
    const holds = fc.property(decimals({ from: -5000, to: 5000, places: 6 }), (days) => {
      expect(agree(yearFraction({ days }).times(365), days)).toBe(true)
      expect(agree(yearFraction({ days, dayCount: 'act/360' }).times(360), days)).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    // As a link might say it: no such day count in the type.
    [
      'dayCount must be one of the known choices, was act/364',
      () => yearFraction({ days: decimal('1'), dayCount: 'act/364' as DayCount }),
    ],
  ])
})
