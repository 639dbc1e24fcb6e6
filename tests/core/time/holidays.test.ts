import { describe, expect, test } from 'vitest'
import { holidays, type Place } from '../../../src/core/time/holidays'

/** The rules that the two places state, worked without the table: Easter, Mondays of a month, and days in lieu. */
const day = 86_400_000
const at = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date))
const after = (date: Date, days: number) => new Date(date.getTime() + days * day)
const text = (date: Date) => date.toISOString().slice(5, 10)

/** Gauss's Easter in the form of Meeus, Jones and Butcher. */
function easter(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return at(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1)
}

const nth = (year: number, month: number, weekday: number, count: number) => {
  const first = at(year, month, 1)
  return after(first, ((weekday - first.getUTCDay() + 7) % 7) + (count - 1) * 7)
}
const lastMonday = (year: number, month: number) => {
  const last = at(year, month + 1, 0)
  return after(last, -((last.getUTCDay() + 6) % 7))
}
const isWeekend = (date: Date) => date.getUTCDay() % 6 === 0

/** England and Wales: what falls on a weekend is had on the next weekdays that are free. */
function london(year: number): Date[] {
  const taken: Date[] = [after(easter(year), -2), after(easter(year), 1)]
  taken.push(nth(year, 5, 1, 1), lastMonday(year, 5), lastMonday(year, 8))
  for (const fixed of [at(year, 1, 1), at(year, 12, 25), at(year, 12, 26)]) {
    let free = fixed
    while (isWeekend(free) || taken.some((one) => one.getTime() === free.getTime())) free = after(free, 1)
    taken.push(free)
  }
  return taken
}

/** The exchange: Saturday's holiday is had on Friday, Sunday's on Monday; a New Year on a Saturday is not had at all. */
function newYork(year: number): Date[] {
  const moved = (date: Date) => after(date, date.getUTCDay() === 6 ? -1 : date.getUTCDay() === 0 ? 1 : 0)
  const newYear = at(year, 1, 1)
  return [
    ...(newYear.getUTCDay() === 6 ? [] : [moved(newYear)]),
    nth(year, 1, 1, 3),
    nth(year, 2, 1, 3),
    after(easter(year), -2),
    lastMonday(year, 5),
    moved(at(year, 6, 19)),
    moved(at(year, 7, 4)),
    nth(year, 9, 1, 1),
    nth(year, 11, 4, 4),
    moved(at(year, 12, 25)),
  ]
}

const rules: Readonly<Record<Place, (year: number) => Date[]>> = { london, 'new-york': newYork }

describe('the table of holidays', () => {
  test.each(
    (['london', 'new-york'] as const).flatMap((place) => [2024, 2025, 2026, 2027].map((year) => ({ place, year }))),
  )('$place, $year: the days that the rule makes', ({ place, year }) => {
    expect(holidays[place][`${year}`]).toEqual(rules[place](year).map(text).toSorted())
  })
})
