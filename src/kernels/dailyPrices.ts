/** Prices at one time of the day, oldest first; `days` counts whole days since 1970. */
export type DailyPrices = { days: Float64Array; prices: Float64Array }

const millisecondsPerMinute = 60_000
const minutesPerDay = 1440

/**
 * One price a day out of any series: the last one of the 24 hours up to a time of the day.
 *
 * Convention: UTC; the day is the one on which those hours end. A day without a price, or with none above 0, is left out.
 *
 * @example dailyPrices({ times: 23:00 and 00:00 and 01:00 next day, prices: 1, 2, 3, minute: 2 }) // 2 at 00:02, then 3
 */
export function dailyPrices({
  times,
  prices,
  minute,
}: {
  /** Milliseconds since 1970, increasing. */
  times: Float64Array
  prices: Float64Array
  /** Minute of the day, from 0 to 1439. */
  minute: number
}): DailyPrices {
  const [days, kept]: [number[], number[]] = [[], []]
  times.forEach((time, place) => {
    const price = prices[place] ?? Number.NaN
    if (!(price > 0 && Number.isFinite(price))) return
    const day = Math.ceil((time / millisecondsPerMinute - minute) / minutesPerDay)
    if (days.at(-1) === day) kept[kept.length - 1] = price
    else {
      days.push(day)
      kept.push(price)
    }
  })
  return { days: Float64Array.from(days), prices: Float64Array.from(kept) }
}

/** What two series say about the days that both have. */
export function daysOfBoth(one: DailyPrices, other: DailyPrices): { day: number; one: number; other: number }[] {
  const byDay = new Map(Array.from(other.days, (day, place) => [day, other.prices[place] ?? Number.NaN]))
  return Array.from(one.days).flatMap((day, place) => {
    const found = byDay.get(day)
    return found === undefined ? [] : [{ day, one: one.prices[place] ?? Number.NaN, other: found }]
  })
}
