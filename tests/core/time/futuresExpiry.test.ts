import { describe, expect, test } from 'vitest'
import { decimal, futuresExpiry } from '../../../src/core'
import { dayNumber, dayText, weekday } from '../../../src/core/time/civilDay'
import { refuses } from '../refusals'

const expiry = (year: string, month: string) => futuresExpiry({ year: decimal(year), month: decimal(month) })

/** Last trading days that CME moved away from the last Friday, 2024 to 2027: Good Friday and Christmas. */
const moved: Readonly<Record<string, string>> = {
  '2024-03-29': '2024-03-28',
  '2026-12-25': '2026-12-24',
  '2027-03-26': '2027-03-25',
}

describe('futuresExpiry', () => {
  test('each month of 2024 to 2027 ends on its last Friday, but for three that were moved', () => {
    const months = ['2024', '2025', '2026', '2027'].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => ({ year, month: String(month + 1) })),
    )
    for (const { year, month } of months) {
      const next =
        month === '12' ? `${BigInt(year) + 1n}-01-01` : `${year}-${String(BigInt(month) + 1n).padStart(2, '0')}-01`
      const last = dayNumber({ quantity: 'date', text: next }) - 1n
      const friday = dayText(last - ((weekday(last) + 2n) % 7n))
      expect(expiry(year, month)).toBe(moved[friday] ?? friday)
    }
  })

  // Dated by CME: one of the two places trades on these.
  test.each([
    ['2025', '12', '2025-12-26'],
    ['2027', '12', '2027-12-31'],
    ['2026', '2', '2026-02-27'],
    ['2024', '3', '2024-03-28'],
    ['2025', '10', '2025-10-31'],
  ])('%s-%s ends on %s', (year, month, day) => expect(expiry(year, month)).toBe(day))

  refuses([
    ['year must be in the years 2024 to 2027, was 2028', () => expiry('2028', '1')],
    ['month must be a month from 1 to 12, was 13', () => expiry('2026', '13')],
    ['month must be a month from 1 to 12, was 0', () => expiry('2026', '0')],
    ['month must be a whole number, was 1.5', () => expiry('2026', '1.5')],
  ])
})
