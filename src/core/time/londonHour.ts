import { serialDay, type CivilDate } from './calendar'
import { lastSunday } from './lastNamedDay'

/**
 * The hour of the day in UTC at which London's clocks show an hour of the afternoon.
 *
 *     londonHour = hour - 1 from the last Sunday of March to the day before the last Sunday of October, else hour
 *
 * Convention: the rule of the European Union since 1996; the clocks change at 01:00 UTC, so a later hour of that day has
 * the new time.
 *
 * @example londonHour({ date: { year: 2026n, month: 12n, day: 25n }, hour: 16 }) // 16
 * @see Directive 2000/84/EC; The Summer Time Order 2002
 */
export function londonHour({ date, hour }: { date: CivilDate; hour: number }): number {
  const { year } = date
  const [march, october] = [3n, 10n].map((month) => serialDay(lastSunday({ year, month }))) as [bigint, bigint]
  const day = serialDay(date)
  return day >= march && day < october ? hour - 1 : hour
}
