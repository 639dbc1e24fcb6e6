import { Decimal, one, zero } from '../number/decimal'
import { requireChoice, requireEntries } from '../number/domain'
import { floorDiv } from '../time/calendar'
import { daysBetween } from '../time/daysBetween'
import { datedRates, requireInTime, stretchOf, termOf, type DatedRate, type TimedRate } from './datedRates'
import { compoundedIndex, type IndexPoint } from './totalReturnIndex'

export const fundingConventions = ['every-interval', 'daily-sums', 'simple-sum'] as const
/** How payments add up: each reinvested at once, each day's sum reinvested, or none. */
export type FundingConvention = (typeof fundingConventions)[number]

export type FloatingReplayArguments = {
  /** ISO text with a time zone. */
  start: string
  /** ISO text with a time zone, after the start. */
  end: string
  /** In time; those outside the term are passed over. */
  fundings: readonly TimedRate[]
  convention: FundingConvention
}

export type FloatingReplay = {
  /** Payments within the term. */
  events: Decimal
  /** From the start to the end [days]. */
  days: Decimal
  returnRate: Decimal
  /** Simple, Act/365. */
  annualisedYield: Decimal
  /** Mean of the rates paid. */
  averageRate: Decimal
  /** Payments below 0. */
  negativeEvents: Decimal
  /** negativeEvents / events */
  negativeShare: Decimal
  lowestRate: Decimal
  highestRate: Decimal
  /** What 1 has become: a point for the start and one for each payment, or for each day with one under 'daily-sums'. */
  index: IndexPoint[]
}

/**
 * What a floating-rate bond earned over a stretch of history, from the funding rates alone.
 *
 *     every-interval: returnRate = product of (1 + rate) - 1
 *     daily-sums:     returnRate = product of (1 + sum of the day's rates) - 1
 *     simple-sum:     returnRate = sum of the rates
 *     annualisedYield = returnRate * 365 / days
 *
 * Convention: payments in (start, end], no fee, no lot; a day is a UTC day from after its midnight to the next, that one
 * included. floatingBond keeps the ledger with lots, fees and prices.
 *
 * @throws DomainError where a time cannot be read or is not after the one before, a rate is -1 or less, or none was paid
 * @example floatingReplay({ start: 16 December 2016, end: 29 March 2021, fundings: XBTUSD's 4,692, convention: 'every-interval' })
 *   // returnRate 0.58851
 * @see the cash-and-carry essay of 2021, on the floating bond's 58%
 */
export function floatingReplay({ start, end, fundings, convention }: FloatingReplayArguments): FloatingReplay {
  requireChoice({ quantity: 'convention', found: convention, choices: fundingConventions })
  const term = termOf({ start, end })
  const entries = datedRates({ quantity: 'fundings', rates: fundings })
  requireInTime({ quantity: 'fundings', entries })
  const paid = stretchOf(entries, term)
  requireEntries({ quantity: 'fundings', entries: paid })
  const index = replays[convention](start, paid)
  const rates = paid.map(({ rate }) => rate)
  const events = new Decimal(paid.length)
  const days = daysBetween({ from: start, to: end })
  const returnRate = (index.at(-1)?.level ?? one).minus(one)
  const negativeEvents = new Decimal(rates.filter((rate) => rate.lessThan(zero)).length)
  return {
    events,
    days,
    returnRate,
    annualisedYield: returnRate.times(365).div(days),
    averageRate: rates.reduce((sum, rate) => sum.plus(rate), zero).div(events),
    negativeEvents,
    negativeShare: negativeEvents.div(events),
    lowestRate: rates.reduce((least, rate) => (rate.lessThan(least) ? rate : least)),
    highestRate: rates.reduce((most, rate) => (rate.greaterThan(most) ? rate : most)),
    index,
  }
}

const replays: Record<FundingConvention, (start: string, paid: readonly DatedRate[]) => IndexPoint[]> = {
  'every-interval': (start, paid) => compoundedIndex({ start, periods: paid }),
  'daily-sums': (start, paid) => compoundedIndex({ start, periods: dailySums(paid) }),
  'simple-sum': (start, paid) => {
    let level: Decimal = one
    const points = paid.map(({ time, rate }): IndexPoint => {
      level = level.plus(rate)
      return { time, level }
    })
    return [{ time: start, level: one }, ...points]
  },
}

const secondsPerDay = 86_400n

/** The payments of each UTC day as one, at the time of its last. */
function dailySums(paid: readonly DatedRate[]): TimedRate[] {
  const days = new Map<bigint, TimedRate>()
  for (const { time, rate, instant } of paid) {
    const second = instant.fraction === '' ? instant.seconds - 1n : instant.seconds
    const day = floorDiv(second, secondsPerDay)
    days.set(day, { time, rate: rate.plus(days.get(day)?.rate ?? zero) })
  }
  return [...days.values()]
}
