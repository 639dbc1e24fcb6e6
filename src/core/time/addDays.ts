import type { Decimal } from '../number/decimal'
import { requireFinite } from '../number/domain'
import { DomainError } from '../number/domainError'
import { instantIn, secondsOf } from './instant'
import { instantOf, textOf } from './instantText'

export type AddDaysArguments = {
  /** ISO text with a time zone. */
  instant: string
  /** Days to go forward, or back where negative; may be fractional. */
  days: Decimal
}

/** A number of seconds with as many digits is beyond all years. */
const mostDigits = 15

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
  const { seconds, fraction } = instantIn({ quantity: 'instant', text: instant })
  requireFinite({ days })
  const ahead = days.times(86400)
  // Without a part of a second, as nearly always, there is nothing to round: histories have thousands of days.
  const isWhole = fraction === '' && ahead.isInteger() && ahead.e < mostDigits
  const answer = isWhole
    ? textOf((seconds + BigInt(ahead.toFixed())) * 1000n)
    : instantOf(secondsOf({ quantity: 'instant', text: instant }).plus(ahead))
  if (answer !== null) return answer
  throw new DomainError({ quantity: 'days', requirement: 'must give a result within range', found: days.toString() })
}
