import { DomainError } from '../number/domainError'
import { requireWhole } from '../number/domain'
import type { Decimal } from '../number/decimal'
import { businessDayOrBefore } from './businessDay'
import { dateText } from './dateText'
import { lastFriday } from './fridays'
import { holidays } from './holidays'

/**
 * The last trading day of the bitcoin futures of a month at CME: the last Friday, or the last day before it on which London
 * or New York trades.
 *
 * Convention: the rule in force since October 2021. Days on which one of the two is closed, such as 2025-12-26, stay.
 *
 * @throws DomainError where the year is not in the table of holidays or the month does not exist
 * @example futuresExpiry({ year: 2026, month: 12 }) // '2026-12-24'
 * @see CME Group Rulebook, chapter 350, 35002.G; holidays for the table
 */
export function futuresExpiry({ year, month }: { year: Decimal; month: Decimal }): string {
  requireWhole({ year, month })
  if (holidays.london[year.toFixed()] === undefined) {
    throw new DomainError({
      quantity: 'year',
      requirement: 'must be in the years 2024 to 2027',
      found: year.toString(),
    })
  }
  if (month.lessThan(1) || month.greaterThan(12)) {
    throw new DomainError({ quantity: 'month', requirement: 'must be a month from 1 to 12', found: month.toString() })
  }
  const date = lastFriday({ year: BigInt(year.toFixed()), month: BigInt(month.toFixed()) })
  return businessDayOrBefore({ date: dateText(date), places: ['london', 'new-york'] })
}
