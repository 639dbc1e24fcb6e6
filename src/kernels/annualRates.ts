const millisecondsPerYear = 365 * 86_400_000

/** Rates of a funding history as simple annual ones, each by the time since the one before; the first by that to the next. */
export const annualRates = ({ times, rates }: { times: Float64Array; rates: Float64Array }): Float64Array =>
  rates.map((rate, place) => {
    const before = times[Math.max(place, 1) - 1] ?? NaN
    const here = times[Math.max(place, 1)] ?? NaN
    return (rate * millisecondsPerYear) / (here - before)
  })

const millisecondsPerDay = 86_400_000

/** Milliseconds since 1970 as days, as a chart of time has them. */
export const daysOf = (times: Float64Array): Float64Array => times.map((time) => time / millisecondsPerDay)
