import { Decimal } from '../number/decimal'
import { fromUnits } from '../number/fixedPoint'
import { elapsed, type Instant } from '../time/instant'

/** From one funding event to the next, as the events themselves have it. */
export type EventInterval = {
  /** The one interval there is, or the mean of several; null with fewer than two events [hours]. */
  hours: Decimal | null
  /** Whether the events are not all equally far apart: then the rates are annualised over the whole span. */
  mixed: boolean
}

/**
 * The funding interval of the data.
 *
 *     hours = hours between neighbouring events, to the minute, where they are all alike
 *     hours = (last - first) / (events - 1)                   where they are not
 *
 * Convention: timestamps of an exchange are late by seconds now and then, so intervals are compared to the minute. The mean
 * interval annualises the mean rate over the whole span.
 *
 * @example eventInterval([04:00, 12:00, 20:00]) // hours 8, mixed false
 */
export function eventInterval(instants: readonly Instant[]): EventInterval {
  const [first, second] = instants
  const last = instants.at(-1)
  if (first === undefined || second === undefined || last === undefined) return { hours: null, mixed: false }
  const minutes = minutesBetween(first, second)
  const alike = instants.every((instant, index) => {
    const before = instants[index - 1]
    return before === undefined || minutesBetween(before, instant) === minutes
  })
  if (alike && minutes > 0n) return { hours: new Decimal(`${minutes}`).div(60), mixed: false }
  const { units, places } = elapsed({ from: first, to: last })
  return {
    hours: fromUnits(units, places)
      .div(3600)
      .div(instants.length - 1),
    mixed: !alike,
  }
}

/** Whole minutes, half a minute counting as one. */
const minutesBetween = (from: Instant, to: Instant): bigint => (to.seconds - from.seconds + 30n) / 60n
