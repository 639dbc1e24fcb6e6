import { one, type Decimal } from '../number/decimal'
import { requirePositive, requireShare } from '../number/domain'
import { DomainError } from '../number/domainError'
import { dayNumber } from '../time/civilDay'
import { yearDays } from '../time/yearFraction'

export type ShareSplit = {
  /** First day of the new shares, such as 2025-06-16. */
  date: string
  /** New shares for an old one, more than 0: 3 for a split of 3 for 1, 0.2 for one new share for five. */
  ratio: Decimal
}

export type CoinPerShareArguments = {
  /** As the sponsor states it [coin per share]. */
  coinPerShare: Decimal
  /** The day of that statement. */
  asOf: string
  /** The day asked for, not earlier. */
  on: string
  /** What the sponsor takes a year, at least 0 and less than 1. */
  etfFeeRate: Decimal
  splits?: readonly ShareSplit[]
}

export type CoinPerShareOn = {
  /** On the day asked for [coin per share]. */
  coinPerShare: Decimal
  /** Shares on that day for one share on the day of the statement. */
  splitRatio: Decimal
  /** Part of the coin that is still there. */
  keptRate: Decimal
  /** Whole days between the two. */
  days: Decimal
}

/**
 * The coin behind a share of a fund on a later day: the sponsor sells a little of it every day, and splits divide it
 * among more shares.
 *
 *     keptRate = (1 - etfFeeRate / 365)^days
 *     splitRatio = the product of the ratios of the splits after asOf, up to and including `on`
 *     coinPerShare = coinPerShare stated * keptRate / splitRatio [coin per share]
 *
 * Convention: whole days of the calendar; while a fee is waived, enter the fee that is charged.
 *
 * @throws DomainError where the coin or a ratio is not positive, the fee is not in [0, 1), a date does not exist or the
 *   later one is earlier
 * @example coinPerShareOn({ coinPerShare: 0.00057, asOf: '2026-01-01', on: '2027-01-01', etfFeeRate: 0.0025 })
 *   // keptRate 0.99750..., coinPerShare 0.00056857...
 * @see prospectuses of spot bitcoin funds: the sponsor's fee accrues daily and is paid in coin
 */
export function coinPerShareOn(given: CoinPerShareArguments): CoinPerShareOn {
  const { coinPerShare, asOf, on, etfFeeRate, splits = [] } = given
  requirePositive({ coinPerShare })
  requireShare({ etfFeeRate })
  const from = dayNumber({ quantity: 'asOf', text: asOf })
  const to = dayNumber({ quantity: 'on', text: on })
  if (to < from) throw new DomainError({ quantity: 'on', requirement: 'must be later than the start', found: on })
  const splitRatio = splits.reduce((product, { date, ratio }, index) => {
    requirePositive({ [`splits[${index}].ratio`]: ratio })
    const day = dayNumber({ quantity: `splits[${index}].date`, text: date })
    return day > from && day <= to ? product.times(ratio) : product
  }, one)
  const days = one.times(String(to - from))
  const keptRate = keptAfter({ etfFeeRate, days })
  return { coinPerShare: coinPerShare.times(keptRate).div(splitRatio), splitRatio, keptRate, days }
}

/** Part of a fund's coin that is left after a number of days of the sponsor's fee; may be fractional. */
export function keptAfter({ etfFeeRate, days }: { etfFeeRate: Decimal; days: Decimal }): Decimal {
  return one.minus(etfFeeRate.div(yearDays('act/365'))).pow(days)
}
