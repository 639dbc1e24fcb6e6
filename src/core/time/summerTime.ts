import { serialDay } from './calendar'
import { dayNumber, weekday } from './civilDay'
import type { Place } from './holidays'
import { lastSunday } from './lastNamedDay'

/**
 * Hours by which the clocks of a place are ahead of UTC on the afternoon of a day.
 *
 *     London 1 from the last Sunday of March to the Saturday before the last Sunday of October, otherwise 0
 *     New York -4 from the second Sunday of March to the Saturday before the first Sunday of November, otherwise -5
 *
 * Convention: the clocks change before noon on those Sundays. The rules of London since 1996, of New York since 2007.
 *
 * @throws DomainError where the text is not a date
 * @example hoursAhead({ date: '2026-03-27', place: 'london' }) // 0n; in New York -4n already
 * @see IANA, "tz database", europe (EU) and northamerica (US)
 */
export function hoursAhead({ date, place }: { date: string; place: Place }): bigint {
  const day = dayNumber({ quantity: 'date', text: date })
  const year = BigInt(date.slice(0, 4))
  const [starts, ends] =
    place === 'london'
      ? [serialDay(lastSunday({ year, month: 3n })), serialDay(lastSunday({ year, month: 10n }))]
      : [sundayFrom({ year, month: 3n, day: 8n }), sundayFrom({ year, month: 11n, day: 1n })]
  const summer = day >= starts && day < ends ? 1n : 0n
  return (place === 'london' ? 0n : -5n) + summer
}

/** The first Sunday on a day or after it. */
function sundayFrom(date: { year: bigint; month: bigint; day: bigint }): bigint {
  const first = serialDay(date)
  return first + ((7n - weekday(first)) % 7n)
}
