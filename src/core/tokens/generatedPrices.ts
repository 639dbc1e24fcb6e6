import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite, requirePositive, requireWhole } from '../number/domain'
import { DomainError } from '../number/domainError'
import { seededNumbers } from '../number/seededNumbers'
import { yearFraction } from '../time/yearFraction'

export type GeneratedPricesArguments = {
  /** [USD per coin] */
  startPrice: Decimal
  /** Mean return, a year. */
  trendRate: Decimal
  /** A year, at least 0. */
  volatility: Decimal
  /** Whole, at least 1: prices after the first. */
  days: Decimal
  /** Whole, at least 0: the same seed makes the same path. */
  seed: Decimal
}

/** Digits of a price: more than a screen shows, few enough to compute with quickly. */
const priceDigits = 12
const mostDays = 20_000

/**
 * A path of daily prices that a coin toss makes: up or down by the same ratio every day, along a trend.
 *
 *     price = previousPrice * exp((trendRate - volatility^2 / 2) / 365 + toss * volatility * sqrt(1 / 365)), toss 1 or -1
 *
 * Convention: the tosses are those of the seed; prices to 12 digits. Over many days it has the volatility that is asked for.
 *
 * @throws DomainError where the price is not positive, the volatility is negative, days or seed are not whole, or there
 *   are more than 20,000 days
 * @example generatedPrices({ startPrice: 100, trendRate: 0, volatility: 0, days: 2, seed: 1 }) // 100, 100, 100
 * @see J. C. Cox, S. A. Ross, M. Rubinstein, "Option pricing: a simplified approach" (1979)
 */
export function generatedPrices(given: GeneratedPricesArguments): Decimal[] {
  const { startPrice, trendRate, volatility, days, seed } = given
  requirePositive({ startPrice, days })
  requireFinite({ trendRate })
  requireAtLeastZero({ volatility, seed })
  requireWhole({ days, seed })
  const growth = trendRate.minus(volatility.times(volatility).div(2))
  const drift = yearFraction({ days: one }).times(growth)
  const swing = volatility.times(yearFraction({ days: one }).sqrt())
  const [up, down] = [drift.plus(swing).exp(), drift.minus(swing).exp()]
  const tosses = tossesOf({ days, seed })
  let price = startPrice
  return [
    startPrice,
    ...tosses.map((heads) => (price = price.times(heads ? up : down).toSignificantDigits(priceDigits))),
  ]
}

/** This many tosses of a coin. Names of equal length sort in their order. */
function tossesOf({ days, seed }: { days: Decimal; seed: Decimal }): boolean[] {
  if (days.greaterThan(mostDays)) {
    throw new DomainError({ quantity: 'days', requirement: 'must give at most 20,000 events', found: days.toString() })
  }
  const names: string[] = []
  for (let day = 0; days.greaterThan(day); day++) names.push(`day${String(day).padStart(5, '0')}`)
  const coin = { from: zero, to: one, step: one }
  const drawn = seededNumbers({ seed, ranges: Object.fromEntries(names.map((name) => [name, coin])) })
  return names.map((name) => drawn[name]?.equals(one) === true)
}
