import { DomainError } from '../number/domainError'
import { dayNumber, dayText, weekday } from './civilDay'
import { holidays, type Place } from './holidays'

const [sunday, saturday] = [0n, 6n]

/**
 * Whether a place trades on a day.
 *
 *     businessDay = neither a Saturday, a Sunday nor a holiday of the place
 *
 * @throws DomainError where the text is not a date, or its year is not in the table of holidays
 * @example businessDay({ date: '2025-12-26', place: 'london' }) // false; in New York true
 * @see holidays for the table and its sources
 */
export function businessDay({ date, place }: { date: string; place: Place }): boolean {
  const day = weekday(dayNumber({ quantity: 'date', text: date }))
  const closed = holidays[place][date.slice(0, 4)]
  if (closed === undefined) {
    throw new DomainError({ quantity: 'date', requirement: 'must be in the years 2024 to 2027', found: date })
  }
  return day !== saturday && day !== sunday && !closed.includes(date.slice(5))
}

/**
 * The day itself or the last one before it on which at least one of the places trades.
 *
 * @throws DomainError as businessDay
 * @example businessDayOrBefore({ date: '2026-04-05', places: ['london', 'new-york'] }) // '2026-04-02': Easter
 * @see holidays for the table and its sources
 */
export function businessDayOrBefore({ date, places }: { date: string; places: readonly Place[] }): string {
  let day = date
  while (!places.some((place) => businessDay({ date: day, place }))) {
    day = dayText(dayNumber({ quantity: 'date', text: day }) - 1n)
  }
  return day
}
