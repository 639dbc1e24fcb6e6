import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixingCalendar, referenceGapRisk } from '../../../src/core'
import { refuses } from '../refusals'

const [million, volatility] = [decimal('1000000'), decimal('0.6')]
const ahead = (from: string, months: string) =>
  fixingCalendar({ from, months: decimal(months), amountUsd: million, volatility })

describe('fixingCalendar', () => {
  // The expiries on which the two fixings are four hours apart, by CME's days and the clocks of both places.
  test('2024 to 2027: four hours on six days, five on the others', () => {
    const days = ahead('2024-01-01', '60')
    expect(days).toHaveLength(48)
    expect(days.filter(({ gapHours }) => gapHours.equals(4)).map(({ date }) => date)).toEqual([
      '2024-03-28',
      '2025-03-28',
      '2025-10-31',
      '2026-03-27',
      '2026-10-30',
      '2027-03-25',
    ])
    expect(days.every(({ gapHours }) => gapHours.equals(4) || gapHours.equals(5))).toBe(true)
  })

  // By hand: 1,000,000 * 0.6 * sqrt(4 / 8760) is 12,821.22.
  test('the days ahead with both moments and the money', () => {
    const [february, march] = ahead('2026-02-06', '2')
    expect(february).toMatchObject({
      date: '2026-02-27',
      futureSettles: '2026-02-27T16:00:00.000Z',
      fundValued: '2026-02-27T21:00:00.000Z',
    })
    expect([march?.date, march?.gapUsd.toFixed(2)]).toEqual(['2026-03-27', '12821.22'])
  })

  test('a day that is past is left out, the last year of the table ends it', () => {
    expect(ahead('2026-02-28', '2').map(({ date }) => date)).toEqual(['2026-03-27'])
    expect(ahead('2027-12-01', '5').map(({ date }) => date)).toEqual(['2027-12-31'])
    expect(ahead('2030-01-01', '5')).toEqual([])
  })

  test('law: each day is what referenceGapRisk says of it', () => {
    const holds = fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
      const from = `2025-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`
      for (const { date, gapHours, gapUsd } of ahead(from, '12')) {
        expect(date >= from).toBe(true)
        expect(referenceGapRisk({ date, amountUsd: million, volatility })).toEqual({ gapHours, gapUsd })
      }
    })
    fc.assert(holds, { numRuns: 20 })
  })

  refuses([
    ['from must be a date, such as 2026-02-27, was soon', () => ahead('soon', '1')],
    ['months must be a whole number, was 1.5', () => ahead('2026-01-01', '1.5')],
    [
      'volatility must be at least zero, was -1',
      () => fixingCalendar({ from: '2026-01-01', months: decimal('1'), amountUsd: million, volatility: decimal('-1') }),
    ],
  ])
})
