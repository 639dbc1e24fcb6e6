import { expect, it } from 'vitest'
import { dateText } from '../../../src/core/time/dateText'
import { daysSince, lastNamedDay, lastSunday } from '../../../src/core/time/lastNamedDay'

// The Sundays of the change of clocks: VENUES-2, section 7.
it.each([
  [{ year: 2024n, month: 3n }, '2024-03-31'],
  [{ year: 2026n, month: 3n }, '2026-03-29'],
  [{ year: 2026n, month: 10n }, '2026-10-25'],
  [{ year: 2027n, month: 10n }, '2027-10-31'],
])('the last Sunday of %o is %s', (month, date) => expect(dateText(lastSunday(month))).toBe(date))

it('counts days since a name forward and back', () => {
  // 1970-01-02 was a Friday: the day before it is six days after the Friday before.
  expect([daysSince(1n, 5n), daysSince(0n, 5n), daysSince(8n, 5n), daysSince(-6n, 5n)]).toEqual([0n, 6n, 0n, 0n])
  expect(dateText(lastNamedDay({ year: 2026n, month: 12n }, 5n))).toBe('2026-12-25')
})
