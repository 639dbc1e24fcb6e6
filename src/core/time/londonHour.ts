import type { CivilDate } from './calendar'
import { dateText } from './dateText'
import { hoursAhead } from './summerTime'

/**
 * The hour of the day in UTC at which London's clocks show an hour of the afternoon.
 *
 *     londonHour = hour - hours that London is ahead of UTC
 *
 * Convention: the clocks change at 01:00 UTC, so a later hour of that day has the new time.
 *
 * @example londonHour({ date: { year: 2026n, month: 12n, day: 25n }, hour: 16 }) // 16
 * @see hoursAhead for the rule; Directive 2000/84/EC; The Summer Time Order 2002
 */
export function londonHour({ date, hour }: { date: CivilDate; hour: number }): number {
  // London is ahead by an hour in summer, otherwise by none.
  return hoursAhead({ date: dateText(date), place: 'london' }) === 0n ? hour : hour - 1
}
