import { civilDate, floorDiv, serialDay, type CivilDate } from './calendar'
import { daysSince, lastNamedDay } from './lastNamedDay'

const daysPerWeek = 7n
const friday = 5n

/**
 * The first Friday on a day or after it.
 *
 * @example fridayFrom({ year: 2026n, month: 11n, day: 21n }) // 2026-11-27
 */
export function fridayFrom(date: CivilDate): CivilDate {
  const serial = serialDay(date)
  const since = daysSince(serial, friday)
  return since === 0n ? date : civilDate(serial - since + daysPerWeek)
}

/**
 * The first Fridays on a day or after it.
 *
 * @example fridaysFrom({ date: { year: 2026n, month: 12n, day: 19n }, count: 3 }) // 2026-12-25, 2027-01-01, 2027-01-08
 */
export function fridaysFrom({ date, count }: { date: CivilDate; count: number }): CivilDate[] {
  const first = serialDay(fridayFrom(date))
  return Array.from({ length: count }, (_, week) => civilDate(first + BigInt(week) * daysPerWeek))
}

/**
 * Consecutive months, beginning with the one given.
 *
 * @example monthsFrom({ year: 2026n, month: 11n }, 3) // November, December, January 2027
 */
export function monthsFrom({ year, month }: Pick<CivilDate, 'year' | 'month'>, count: number) {
  return Array.from({ length: count }, (_, ahead) => {
    const counted = year * 12n + month - 1n + BigInt(ahead)
    return { year: floorDiv(counted, 12n), month: counted - floorDiv(counted, 12n) * 12n + 1n }
  })
}

/**
 * The last Friday of a month, on which the venues' monthly and quarterly futures end.
 *
 * @example lastFriday({ year: 2026n, month: 12n }) // 2026-12-25
 */
export const lastFriday = (month: Pick<CivilDate, 'year' | 'month'>): CivilDate => lastNamedDay(month, friday)
