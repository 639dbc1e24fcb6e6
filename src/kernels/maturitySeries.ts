import { decimal, zero, type ConstantMaturitySeries, type Decimal, type InterpolationRule } from '../core'
import { countBelow } from './rankOf'
import type { StripNumbers } from './quarterlyChain'

type Numbers = { times: Float64Array; values: Float64Array }
type Quote = { days: number; rate: number }

const day = 86_400_000

/**
 * The basis of fixed maturities at the end of each day (UTC), from a strip of futures and the prices of the coin.
 *
 * Convention: that of constantMaturitySeries, in binary numbers and within 1e-9 of it. A future counts with the
 * day's last price, and so does the coin; a day without either is left out, a future that has expired by its end
 * too. What lies outside the futures of a day is a gap.
 *
 * @example maturitySeries({ strip, spot, maturities: [30, 60], rule: 'rate-linear', leastDays: 7 }) // a point a day
 * @see constantMaturitySeries, which says each formula
 */
export function maturitySeries(given: {
  strip: StripNumbers
  spot: Numbers
  maturities: readonly Decimal[]
  rule: InterpolationRule
  leastDays: Decimal
}): ConstantMaturitySeries {
  const { strip, spot, rule } = given
  const maturities = given.maturities.map((maturity) => maturity.toNumber())
  const leastDays = given.leastDays.toNumber()
  const points: ConstantMaturitySeries['points'] = []
  let [leftOut, gaps, from] = [0, 0, 0]
  while (from < strip.times.length) {
    const end = Math.ceil((strip.times[from] ?? NaN) / day) * day
    const to = countBelow(strip.times, (time) => time <= end)
    const { quotes, expired } = quotesOf({ strip, from, to, end, leastDays, spotPrice: lastWithin(spot, end) })
    leftOut += expired
    from = to
    if (quotes.length === 0) continue
    const rates = maturities.map((maturity) => between(quotes, maturity, rule))
    gaps += rates.filter((rate) => rate === null).length
    points.push({
      time: new Date(end).toISOString(),
      day: decimal(`${end / day}`),
      quotes: zero.plus(quotes.length),
      rates: rates.map((rate) => (rate === null ? null : decimal(`${rate}`))),
    })
  }
  return { points, leftOut: zero.plus(leftOut), gaps: zero.plus(gaps) }
}

/** The coin's last price of the day that ends; NaN where it has none. */
function lastWithin({ times, values }: Numbers, end: number): number {
  const place = countBelow(times, (time) => time <= end) - 1
  return end - (times[place] ?? NaN) < day ? (values[place] ?? NaN) : NaN
}

type DayGiven = { strip: StripNumbers; from: number; to: number; end: number; spotPrice: number; leastDays: number }

/** The futures of a day from the nearest expiry on, each with its annual basis; two of one expiry are one. */
function quotesOf({ strip, from, to, end, spotPrice, leastDays }: DayGiven) {
  const lastOf = new Map<number, number>()
  for (let row = from; row < to; row++) lastOf.set(strip.places[row] ?? NaN, row)
  const rateOf = new Map<number, number>()
  let expired = 0
  // The later row counts where two symbols have one expiry.
  for (const row of [...lastOf.values()].toSorted((a, b) => a - b)) {
    const [expiry, price] = [strip.expiries[row] ?? NaN, strip.prices[row] ?? NaN]
    if (Number.isNaN(expiry) || Number.isNaN(spotPrice)) continue
    const days = (expiry - end) / day
    if (days > 0 && days >= leastDays) rateOf.set(days, ((price - spotPrice) * 365) / (spotPrice * days))
    else expired++
  }
  const quotes = [...rateOf].map(([days, rate]): Quote => ({ days, rate })).toSorted((a, b) => a.days - b.days)
  return { quotes, expired }
}

/** The rate of a maturity from the futures on both sides of it; null where there are none. */
function between(quotes: readonly Quote[], maturity: number, rule: InterpolationRule): number | null {
  const after = quotes.findIndex(({ days }) => days >= maturity)
  const [near, far] = [quotes[after - 1], quotes[after]]
  if (far === undefined) return null
  if (far.days === maturity) return far.rate
  if (near === undefined) return null
  const share = (maturity - near.days) / (far.days - near.days)
  if (rule === 'rate-linear') return near.rate + (far.rate - near.rate) * share
  const [low, high] = [near.rate * near.days, far.rate * far.days]
  return (low + (high - low) * share) / maturity
}
