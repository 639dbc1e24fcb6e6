import { ExactDecimal, rounded, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireEntries, requirePositive } from '../number/domain'
import { daysBetween } from '../time/daysBetween'
import { secondsOf } from '../time/instant'
import { yearDays } from '../time/yearFraction'
import { constantMaturityBasis, type InterpolationRule } from './constantMaturityBasis'

export type StripRow = {
  /** When it was quoted: ISO text with a time zone. */
  time: string
  /** ISO text with a time zone. */
  expiry: string
  /** [USD per coin] */
  spotPrice: Decimal
  /** [USD per coin] */
  futuresPrice: Decimal
}

export type MaturityPoint = {
  time: string
  /** Days since 1970. */
  day: Decimal
  /** Futures that had not expired. */
  quotes: Decimal
  /** Simple, Act/365, one a maturity, in their order; null where no two futures stand on either side of it. */
  rates: (Decimal | null)[]
}

export type ConstantMaturitySeries = {
  /** Oldest first. */
  points: MaturityPoint[]
  /** Rows of futures that had expired when they were quoted, or had fewer days left than asked for. */
  leftOut: Decimal
  /** Rates that could not be computed. */
  gaps: Decimal
}

/**
 * The basis at fixed maturities through time, from the futures quoted at each time.
 *
 *     rate of a row = (futuresPrice - spotPrice) / spotPrice * 365 / days to its expiry
 *     rates = constantMaturityBasis of the rows of one time, never extrapolated
 *
 * Convention: rows in any order; of two rows with the same time and expiry the later one counts. A maturity outside the
 * futures of a time is a gap, an expired future is left out, and so is one with fewer than leastDays, by default 0.
 *
 * @throws DomainError where the least days are negative, there is no maturity, one or a price is not positive, or a
 *   text is not a date and time
 * @example constantMaturitySeries({ rows: 24 days at 8% and 52 days at 6%, maturities: [30, 60], rule: 'rate-linear' })
 *   // 0.0757... and null
 * @see constantMaturityBasis
 */
export function constantMaturitySeries(given: {
  rows: readonly StripRow[]
  maturities: readonly Decimal[]
  rule: InterpolationRule
  /** Futures with fewer days left are left out, at least 0: near its end a small basis is a huge annual one. */
  leastDays?: Decimal
}): ConstantMaturitySeries {
  const { rows, maturities, rule, leastDays = zero } = given
  requireAtLeastZero({ leastDays })
  requireEntries({ quantity: 'maturities', entries: maturities })
  const times = new Map<string, { time: string; rates: Map<string, { days: Decimal; annualisedRate: Decimal }> }>()
  let leftOut = zero
  rows.forEach(({ time, expiry, spotPrice, futuresPrice }, index) => {
    requirePositive({ [`rows[${index}].spotPrice`]: spotPrice, [`rows[${index}].futuresPrice`]: futuresPrice })
    const at = secondsOf({ quantity: `rows[${index}].time`, text: time }).toFixed()
    secondsOf({ quantity: `rows[${index}].expiry`, text: expiry })
    const days = daysBetween({ from: time, to: expiry })
    if (!days.greaterThan(zero) || days.lessThan(leastDays)) {
      leftOut = leftOut.plus(1)
      return
    }
    const group = times.get(at) ?? { time, rates: new Map() }
    const annualisedRate = futuresPrice.minus(spotPrice).times(yearDays('act/365')).div(spotPrice.times(days))
    group.rates.set(days.toFixed(), { days, annualisedRate })
    times.set(at, group)
  })
  const points = [...times].map(([seconds, { time, rates }]): MaturityPoint => {
    const quotes = [...rates.values()]
    const at = (maturityDays: Decimal) => constantMaturityBasis({ quotes, maturityDays, rule })
    return {
      time,
      day: rounded(new ExactDecimal(seconds)).div(86_400),
      quotes: zero.plus(quotes.length),
      rates: maturities.map(at).map(({ annualisedRate, extrapolated }) => (extrapolated ? null : annualisedRate)),
    }
  })
  const gaps = points.flatMap(({ rates }) => rates).filter((rate) => rate === null).length
  return { points: points.toSorted((a, b) => a.day.comparedTo(b.day)), leftOut, gaps: zero.plus(gaps) }
}
