import type { Decimal } from '../core'

const millisecondsPerHour = 3_600_000

/**
 * When bars close that are named by when they open [milliseconds since 1970].
 *
 *     closing = opening + intervalHours
 *
 * Convention: without a usual interval a bar closes when the next one opens, since no price may be known before its
 * time: after a gap that is late, but never early. The last bar is as long as the one before it; the length of a single
 * one is unknown.
 */
export function closingTimes(given: { times: Float64Array; intervalHours: Decimal | null }): Float64Array {
  const { times, intervalHours } = given
  if (intervalHours === null) return nextOpenings(times)
  const length = Math.round(intervalHours.toNumber() * millisecondsPerHour)
  return times.map((time) => time + length)
}

function nextOpenings(times: Float64Array): Float64Array {
  const [last = NaN, before = last] = [times.at(-1), times.at(-2)]
  return times.map((_, place) => times[place + 1] ?? last + (last - before))
}
