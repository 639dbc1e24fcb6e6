import { civilDate, daysOfMonth, serialDay, type CivilDate } from './calendar'
import { weekday } from './civilDay'

const daysPerWeek = 7n

/** Days since the last day with a given weekday, 0 on that day; weekdays count from 0 on a Sunday, as in weekday. */
export const daysSince = (serial: bigint, name: bigint): bigint => (weekday(serial) - name + daysPerWeek) % daysPerWeek

type Month = Pick<CivilDate, 'year' | 'month'>

/** The last day of a month with a given weekday. */
export function lastNamedDay(month: Month, name: bigint): CivilDate {
  const end = serialDay({ ...month, day: daysOfMonth(month) })
  return civilDate(end - daysSince(end, name))
}

const sunday = 0n

/** The last Sunday of a month, on which Europe's clocks change in March and October. */
export const lastSunday = (month: Month): CivilDate => lastNamedDay(month, sunday)
