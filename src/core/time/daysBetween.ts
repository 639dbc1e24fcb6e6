import { Decimal, rounded } from '../number/decimal'
import { elapsed, instantIn } from './instant'

export type DaysBetweenArguments = {
  /** ISO text with a time zone. */
  from: string
  /** ISO text with a time zone. */
  to: string
}

const secondsPerDay = 86_400n

/**
 * Days from one instant to another, with the fraction that the time of day makes.
 *
 *     daysBetween = (seconds of to - seconds of from) / 86400 [days]
 *
 * Convention: negative where `to` is the earlier; every day has 86,400 seconds; text without a time zone is refused.
 *
 * @throws DomainError where a text is not a date and time with a time zone, or names a date or time that does not exist
 * @example daysBetween({ from: '2020-12-31T12:00Z', to: '2021-12-31T12:00Z' }) // 365
 * @see RFC 3339, section 5.6
 */
export function daysBetween({ from, to }: DaysBetweenArguments): Decimal {
  const start = instantIn({ quantity: 'from', text: from })
  const end = instantIn({ quantity: 'to', text: to })
  const { units, places } = elapsed({ from: start, to: end })
  // Histories have thousands of midnights, whole days apart: a division to sixty digits is slow.
  if (places === 0 && units % secondsPerDay === 0n) return new Decimal(`${units / secondsPerDay}`)
  return rounded(new Decimal(`${units}e-${places}`)).div(86400)
}
