import type { Decimal } from '../core'

const millisecondsPerHour = 3_600_000

/** When bars close that are named by when they open: each an interval later [milliseconds since 1970]. */
export function closingTimes({ times, intervalHours }: { times: Float64Array; intervalHours: Decimal }): Float64Array {
  const length = Math.round(intervalHours.toNumber() * millisecondsPerHour)
  return times.map((time) => time + length)
}
