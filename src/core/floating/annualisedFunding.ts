import { one, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive, requireResultFrom } from '../number/domain'
import { lazily } from '../number/lazily'
import { mayOverflow } from '../number/mayOverflow'

const hoursPerYear = 8760

export type AnnualisedFundingArguments = {
  /** Paid at every funding event; positive where the longs pay. */
  rate: Decimal
  /** From one event to the next, more than 0: of the data, never the venue's habit [hours]. */
  intervalHours: Decimal
}

/** One quantity without and with interest on interest, which is computed when it is first read: see lazily. */
export type SimpleAndCompounded = { simple: Decimal; compounded: Decimal }

/**
 * One funding rate as a rate per year.
 *
 *     simple = rate * 8760 / intervalHours
 *     compounded = (1 + rate)^(8760 / intervalHours) - 1
 *
 * Convention: a year of 365 days; positive where a short position receives it.
 *
 * @throws DomainError where the rate is -1 or less, the interval is not positive, or compounding overflows
 * @example annualisedFunding({ rate: 0.0001, intervalHours: 8 }) // simple 0.1095, compounded 0.1157...
 * @see BitMEX, "Perpetual Contracts Guide", on funding
 */
export function annualisedFunding({ rate, intervalHours }: AnnualisedFundingArguments): SimpleAndCompounded {
  requireAboveMinusOne({ rate })
  requirePositive({ intervalHours })
  const growth = one.plus(rate)
  const events = one.times(hoursPerYear).div(intervalHours)
  const yields = lazily(
    { simple: rate.times(hoursPerYear).div(intervalHours) },
    { compounded: () => growth.pow(events).minus(one) },
  )
  if (mayOverflow({ places: growth.e + 1, power: events })) {
    requireResultFrom({ quantity: 'intervalHours', found: intervalHours, result: yields.compounded })
  }
  return yields
}
