import { describe, expect, test } from 'vitest'
import { hoursAhead } from '../../../src/core/time/summerTime'
import { refuses } from '../refusals'

describe('hoursAhead', () => {
  // The dates on which the clocks changed or will: tz database.
  test.each([
    ['2024-03-09', 0n, -5n],
    ['2024-03-10', 0n, -4n],
    ['2024-03-30', 0n, -4n],
    ['2024-03-31', 1n, -4n],
    ['2024-10-26', 1n, -4n],
    ['2024-10-27', 0n, -4n],
    ['2024-11-03', 0n, -5n],
    ['2026-03-08', 0n, -4n],
    ['2026-03-29', 1n, -4n],
    ['2026-10-25', 0n, -4n],
    ['2026-11-01', 0n, -5n],
    ['2027-03-14', 0n, -4n],
    ['2027-03-28', 1n, -4n],
    ['2027-10-31', 0n, -4n],
    ['2027-11-07', 0n, -5n],
  ])('on %s London is %s and New York %s hours ahead', (date, london, newYork) => {
    expect([hoursAhead({ date, place: 'london' }), hoursAhead({ date, place: 'new-york' })]).toEqual([london, newYork])
  })

  refuses([['date must be a date, such as 2026-02-27, was now', () => hoursAhead({ date: 'now', place: 'london' })]])
})
