import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, serialDay } from '../../../src/core/time/calendar'
import { dateText } from '../../../src/core/time/dateText'
import { lastSunday } from '../../../src/core/time/lastNamedDay'
import { fridayFrom, fridaysFrom, lastFriday, monthsFrom } from '../../../src/core/time/fridays'

const days = fc.integer({ min: -100_000, max: 100_000 }).map((serial) => civilDate(BigInt(serial)))
// Another calendar: the language's own, which counts Sunday as 0.
const weekday = (date: Parameters<typeof dateText>[0]) => new Date(`${dateText(date)}T00:00Z`).getUTCDay()

describe('Fridays', () => {
  // The last Fridays are those of the symbols in the fixtures and in VENUES: BTC-25DEC26, BTC-26MAR27, XBTU21, XBTZ21.
  it.each([
    [{ year: 2026n, month: 12n }, '2026-12-25'],
    [{ year: 2027n, month: 3n }, '2027-03-26'],
    [{ year: 2021n, month: 9n }, '2021-09-24'],
    [{ year: 2021n, month: 12n }, '2021-12-31'],
    [{ year: 2024n, month: 2n }, '2024-02-23'],
  ])('the last one of %o is %s', (month, date) => expect(dateText(lastFriday(month))).toBe(date))

  it('the first one from a Saturday is six days on, and from a Friday that very day', () => {
    expect(dateText(fridayFrom({ year: 2026n, month: 11n, day: 21n }))).toBe('2026-11-27')
    expect(dateText(fridayFrom({ year: 2026n, month: 11n, day: 27n }))).toBe('2026-11-27')
  })

  it('follow each other by weeks, and months by months, over the turn of a year', () => {
    const fridays = fridaysFrom({ date: { year: 2026n, month: 12n, day: 19n }, count: 3 })
    expect(fridays.map(dateText)).toEqual(['2026-12-25', '2027-01-01', '2027-01-08'])
    const months = monthsFrom({ year: 2026n, month: 11n }, 3)
    expect(months).toEqual([
      { year: 2026n, month: 11n },
      { year: 2026n, month: 12n },
      { year: 2027n, month: 1n },
    ])
  })

  it('law: is a Friday, and none is passed over', () => {
    const holds = fc.property(days, (date) => {
      const friday = fridayFrom(date)
      expect(weekday(friday)).toBe(5)
      const ahead = serialDay(friday) - serialDay(date)
      expect(ahead >= 0n && ahead < 7n).toBe(true)
    })
    fc.assert(holds)
  })

  it('law: the last one of a month leaves no week of it, and so does the last Sunday', () => {
    const holds = fc.property(days, ({ year, month }) => {
      for (const [last, name] of [
        [lastFriday({ year, month }), 5],
        [lastSunday({ year, month }), 0],
      ] as const) {
        expect(weekday(last)).toBe(name)
        expect(last.month).toBe(month)
        expect(civilDate(serialDay(last) + 7n).month).not.toBe(month)
      }
    })
    fc.assert(holds)
  })
})
