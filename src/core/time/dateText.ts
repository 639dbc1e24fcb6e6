import { civilDate, daysOfMonth, floorDiv, type CivilDate } from './calendar'
import { instantIn } from './instant'

/** How a date is written, whether it exists or not. */
export const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/
const secondsPerDay = 86_400n

/**
 * A date as ISO text.
 *
 * @example dateText({ year: 2026n, month: 12n, day: 25n }) // '2026-12-25'
 */
export const dateText = ({ year, month, day }: CivilDate): string =>
  `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`

/**
 * The date that an ISO text names; null where it names none that exists.
 *
 * @example dateIn('2026-02-29') // null
 */
export function dateIn(text: string): CivilDate | null {
  const parts = isoDate.exec(text)
  if (parts === null) return null
  const [year, month, day] = parts.slice(1).map(BigInt) as [bigint, bigint, bigint]
  const exists = month >= 1n && month <= 12n && day >= 1n && day <= daysOfMonth({ year, month })
  return exists ? { year, month, day } : null
}

/**
 * The day on which an instant falls in UTC.
 *
 * @throws DomainError where the text is not a date and time with a time zone
 * @example utcDate('2026-12-25T01:00+02:00') // 2026-12-24
 */
export const utcDate = (instant: string): CivilDate =>
  civilDate(floorDiv(instantIn({ quantity: 'instant', text: instant }).seconds, secondsPerDay))
