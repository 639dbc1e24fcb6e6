import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/core/time/calendar'
import { dateIn, dateText } from '../../../src/core/time/dateText'
import { londonHour } from '../../../src/core/time/londonHour'

describe('the hour of London in UTC', () => {
  // The days of the change are those of VENUES-2, section 7; 16:00Z in winter is recorded of Kraken.
  it.each([
    ['2026-12-25', 16],
    ['2026-03-27', 16],
    ['2026-03-28', 16],
    ['2026-03-29', 15],
    ['2026-06-26', 15],
    ['2026-10-24', 15],
    ['2026-10-25', 16],
    ['2026-10-30', 16],
  ])('at 16:00 on %s is %d', (date, hour) => expect(londonHour({ date: dateIn(date)!, hour: 16 })).toBe(hour))

  it('law: agrees with the time zones of the machine', () => {
    const clock = new Intl.DateTimeFormat('en', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' })
    const holds = fc.property(fc.integer({ min: 10_000, max: 25_000 }), (serial) => {
      const date = civilDate(BigInt(serial))
      const hour = londonHour({ date, hour: 16 })
      expect(clock.format(new Date(`${dateText(date)}T${hour}:00Z`))).toBe('16')
    })
    fc.assert(holds)
  })
})
