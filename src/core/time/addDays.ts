import type { Decimal } from '../number/decimal'
import { requireFinite } from '../number/domain'
import { DomainError } from '../number/domainError'
import { instantOf, secondsOf } from './instant'

export type AddDaysArguments = {
  /** ISO text with a time zone. */
  instant: string
  /** Days to go forward, or back where negative; may be fractional. */
  days: Decimal
}

/**
 * The instant a number of days after another, as ISO text in UTC.
 *
 *     addDays = instant + days * 86400 seconds
 *
 * Convention: to the millisecond, the nearest, ties to the even one.
 *
 * @throws DomainError where the text is not a date and time with a time zone, or the answer is outside the years 0000
 *   to 9999
 * @example addDays({ instant: '2020-12-31T12:00Z', days: 365 }) // '2021-12-31T12:00:00.000Z'
 * @see RFC 3339, section 5.6
 */
export function addDays({ instant, days }: AddDaysArguments): string {
  const start = secondsOf({ quantity: 'instant', text: instant })
  requireFinite({ days })
  const answer = instantOf(start.plus(days.times(86400)))
  if (answer !== null) return answer
  throw new DomainError({ quantity: 'days', requirement: 'must give a result within range', found: days.toString() })
}
