import { ExactDecimal, type Decimal } from '../number/decimal'
import { requireEntries, requireHours } from '../number/domain'
import { DomainError } from '../number/domainError'
import { secondsOf } from './instant'
import { instantOf } from './instantText'

export type FundingTimesArguments = {
  /** ISO text with a time zone; not itself among the answers. */
  from: string
  /** ISO text with a time zone, later; among the answers where it is such an hour. */
  to: string
  /** UTC, from 0 to less than 24, none twice, in any order; may be fractional. */
  hoursOfDay: readonly Decimal[]
}

/** An instant, and where it lies in the time asked for. */
export type FundingMoment = {
  time: string
  /** Since `from` [milliseconds]. */
  after: Decimal
  /** From `from` to `to` [milliseconds]. */
  stretch: Decimal
}

const mostEvents = 20_000
export const millisecondsPerDay = new ExactDecimal(86_400_000)

/**
 * The instants of the funding events in a stretch of time.
 *
 *     time = a day at one of hoursOfDay, with from < time <= to
 *
 * Convention: UTC, increasing, to the millisecond; at most 20,000 of them.
 *
 * @throws DomainError where `to` is not later, an hour is out of bounds or there twice, or there are too many events
 * @example fundingTimes({ from: '2021-01-01T04:00Z', to: '2021-01-02T04:00Z', hoursOfDay: [4, 12, 20] })
 *   // '2021-01-01T12:00:00.000Z', '2021-01-01T20:00:00.000Z', '2021-01-02T04:00:00.000Z'
 * @see BitMEX, "Perpetual Contracts Guide": 04:00, 12:00 and 20:00 UTC
 */
export function fundingTimes(given: FundingTimesArguments): string[] {
  return fundingMoments(given).map(({ time }) => time)
}

/** The same, each with its place in the stretch. */
export function fundingMoments(given: FundingTimesArguments): FundingMoment[] {
  const { from, to } = given
  const start = secondsOf({ quantity: 'from', text: from }).times(1000)
  const end = secondsOf({ quantity: 'to', text: to }).times(1000)
  if (end.lessThanOrEqualTo(start)) {
    throw new DomainError({ quantity: 'to', requirement: 'must be later than the start', found: to })
  }
  const hours = millisecondsOfDay(given.hoursOfDay)
  const stretch = end.minus(start)
  const firstDay = start.divToInt(millisecondsPerDay).minus(1)
  const days = stretch.divToInt(millisecondsPerDay)
  const tooMany = () => {
    throw new DomainError({ quantity: 'to', requirement: 'must give at most 20,000 events', found: to })
  }
  // Every whole day has all the hours, so the list is refused before it is made.
  if (days.times(hours.length).greaterThan(mostEvents)) tooMany()
  const moments: FundingMoment[] = []
  // The first and the last day are partial, and division rounds the other way before 1970: three more days are checked.
  for (let index = 0; days.plus(3).greaterThanOrEqualTo(index); index++) {
    const midnight = firstDay.plus(index).times(millisecondsPerDay)
    for (const hour of hours) {
      const moment = midnight.plus(hour)
      if (moment.lessThanOrEqualTo(start) || moment.greaterThan(end)) continue
      const time = instantOf(moment.div(1000))
      if (time !== null) moments.push({ time, after: moment.minus(start), stretch })
    }
  }
  if (moments.length > mostEvents) tooMany()
  return moments
}

function millisecondsOfDay(hoursOfDay: readonly Decimal[]): Decimal[] {
  requireEntries({ quantity: 'hoursOfDay', entries: hoursOfDay })
  const moments = hoursOfDay.map((hour, index) => {
    requireHours({ [`hoursOfDay[${index}]`]: hour })
    return new ExactDecimal(hour).times(3_600_000).toDecimalPlaces(0)
  })
  moments.forEach((moment, index) => {
    if (!moments.slice(0, index).some((earlier) => earlier.equals(moment))) return
    throw new DomainError({
      quantity: `hoursOfDay[${index}]`,
      requirement: 'must differ from the other entries',
      found: hoursOfDay[index]?.toString() ?? '',
    })
  })
  return moments.toSorted((a, b) => a.comparedTo(b))
}
