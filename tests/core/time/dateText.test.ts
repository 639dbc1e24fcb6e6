import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/core/time/calendar'
import { dateIn, dateText, utcDate } from '../../../src/core/time/dateText'

describe('a date as text', () => {
  it('is the day of an instant in UTC, whatever its zone', () => {
    expect(dateText(utcDate('2026-12-25T08:00Z'))).toBe('2026-12-25')
    expect(dateText({ year: 2026n, month: 12n, day: 25n })).toBe('2026-12-25')
    expect(dateText(utcDate('2026-12-25T01:00+02:00'))).toBe('2026-12-24')
    expect(dateText(utcDate('1969-12-31T23:59:59.9Z'))).toBe('1969-12-31')
  })

  it('law: reads as what it was written from', () => {
    const holds = fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (serial) => {
      const date = civilDate(BigInt(serial))
      expect(dateIn(dateText(date))).toEqual(date)
    })
    fc.assert(holds)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '26-01-01', '', '2026-1-1'])(
    '%j names none',
    (text) => expect(dateIn(text)).toBeNull(),
  )

  it('refuses what is no instant', () => {
    expect(() => utcDate('2026-12-25')).toThrow('instant must be ')
  })
})
