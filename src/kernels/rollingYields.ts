import { countBelow } from './rankOf'
import { requirePositiveNumbers } from './requireNumbers'

export type RollingYields = {
  /** The same in time, each by when its window ends [milliseconds since 1970]. */
  times: Float64Array
  inTime: Float64Array
  /** One for each point that has a whole window behind it, rising; simple, Act/365. */
  sorted: Float64Array
  mean: number
  /** Windows that share no day. */
  independentWindows: number
}

const millisecondsPerDay = 86_400_000

/**
 * What a long index earned over each window of `windowDays` days, from the lowest to the highest.
 *
 *     yield = (level / level at the start of the window - 1) * 365 / windowDays
 *
 * Convention: that of rollingReturns, in binary numbers: within 1e-9 of it.
 *
 * @throws DomainError where a level is not positive
 * @example rollingYields({ times: three days, levels: 1, 1.1 and 1.21, windowDays: 1 }).sorted // 36.5, 36.5
 * @see rollingReturns
 */
export function rollingYields(given: {
  /** Milliseconds since 1970, increasing. */
  times: Float64Array
  levels: Float64Array
  windowDays: number
}): RollingYields {
  const { times, levels, windowDays } = given
  requirePositiveNumbers({ quantity: 'levels', values: levels })
  const length = Math.round(windowDays * millisecondsPerDay)
  const [yields, ends] = [new Float64Array(times.length), new Float64Array(times.length)]
  let [count, opened, sum] = [0, -1, 0]
  for (let place = 0; place < times.length; place++) {
    const start = (times[place] ?? NaN) - length
    while ((times[opened + 1] ?? Infinity) <= start) opened++
    if (opened === -1) continue
    const earned = (((levels[place] ?? NaN) / (levels[opened] ?? NaN) - 1) * 365) / windowDays
    ends[count] = times[place] ?? NaN
    yields[count++] = earned
    sum += earned
  }
  const stretch = (times.at(-1) ?? 0) - (times[0] ?? 0)
  return {
    times: ends.subarray(0, count),
    inTime: yields.subarray(0, count),
    sorted: yields.subarray(0, count).toSorted(),
    mean: sum / count,
    independentWindows: length > 0 ? Math.floor(stretch / length) : 0,
  }
}

/** How often and by how much the windows were ahead of a fixed rate, as floaterOdds says it; NaN without a window. */
export function leadOver({ yields, fixedRate }: { yields: RollingYields; fixedRate: number }): {
  share: number
  averageLead: number
} {
  const { sorted, mean } = yields
  const behind = countBelow(sorted, (earned) => earned < fixedRate)
  return { share: (sorted.length - behind) / sorted.length, averageLead: mean - fixedRate }
}
