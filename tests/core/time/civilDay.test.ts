import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayText, weekday } from '../../../src/core/time/civilDay'
import { refuses } from '../refusals'

const number = (text: string) => dayNumber({ quantity: 'date', text })

describe('a day of the calendar', () => {
  // 1970-01-01 was a Thursday, 2000-02-29 a Tuesday, 2026-11-21 a Saturday.
  test.each([
    ['1970-01-01', 0n, 4n],
    ['2000-02-29', 11016n, 2n],
    ['2026-11-21', 20778n, 6n],
    ['1969-12-28', -4n, 0n],
  ])('%s is day %s, weekday %s', (text, days, day) => {
    expect([number(text), weekday(number(text))]).toEqual([days, day])
  })

  test('law: a number makes the text that makes the number, and the week has seven days', () => {
    const holds = fc.property(fc.bigInt(-700_000n, 2_900_000n), (day) => {
      return (
        number(dayText(day)) === day &&
        weekday(day + 7n) === weekday(day) &&
        weekday(day + 1n) === (weekday(day) + 1n) % 7n
      )
    })
    fc.assert(holds)
  })

  refuses([
    ['date must be a date, such as 2026-02-27, was 27.2.2026', () => number('27.2.2026')],
    ['date must be a date and time that exist, was 2026-02-29', () => number('2026-02-29')],
    ['date must be a date and time that exist, was 2026-13-01', () => number('2026-13-01')],
  ])
})
