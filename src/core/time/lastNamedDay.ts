import { civilDate, daysOfMonth, floorDiv, serialDay, type CivilDate } from './calendar'

const daysPerWeek = 7n

/** Days since the last day of a name, 0 on it; `nameDay` is one such day, counted from 1970. */
export const daysSince = (serial: bigint, nameDay: bigint): bigint =>
  serial - nameDay - floorDiv(serial - nameDay, daysPerWeek) * daysPerWeek

type Month = Pick<CivilDate, 'year' | 'month'>

/** The last day of a name in a month. */
export function lastNamedDay(month: Month, nameDay: bigint): CivilDate {
  const end = serialDay({ ...month, day: daysOfMonth(month) })
  return civilDate(end - daysSince(end, nameDay))
}

/** 1970-01-04 was a Sunday. */
const sundayAfterFirst = 3n

/** The last Sunday of a month, on which Europe's clocks change in March and October. */
export const lastSunday = (month: Month): CivilDate => lastNamedDay(month, sundayAfterFirst)
