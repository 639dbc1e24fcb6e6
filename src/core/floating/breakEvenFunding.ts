import { one, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive, requireResultFrom } from '../number/domain'
import type { SimpleAndCompounded } from './annualisedFunding'

export type BreakEvenFundingArguments = {
  /** Return of the fixed-rate bond over the whole term, not annualised. */
  fixedReturn: Decimal
  /** Days of the term, more than 0; may be fractional. */
  days: Decimal
  /** From one funding event to the next, more than 0 [hours]. */
  intervalHours: Decimal
}

/** Funding events in a term: days * 24 / intervalHours, not rounded. */
export function fundingEvents({ days, intervalHours }: { days: Decimal; intervalHours: Decimal }): Decimal {
  requirePositive({ days, intervalHours })
  return days.times(24).div(intervalHours)
}

/**
 * The funding rate that, paid at every event, makes the floating bond as good as the fixed one.
 *
 *     events = days * 24 / intervalHours
 *     simple = fixedReturn / events
 *     compounded = (1 + fixedReturn)^(1 / events) - 1
 *
 * Convention: per event, not annualised; the number of events is not rounded. Lots and fees are left aside.
 *
 * @throws DomainError where the return is -1 or less, or the days or the interval are not positive
 * @example breakEvenFunding({ fixedReturn: 0.03, days: 90, intervalHours: 8 }) // simple 0.000111..., compounded 0.000109...
 * @see the cash-and-carry essay of 2021, on the fixed and the floating bond
 */
export function breakEvenFunding(given: BreakEvenFundingArguments): SimpleAndCompounded {
  const { fixedReturn, days, intervalHours } = given
  requireAboveMinusOne({ fixedReturn })
  const events = fundingEvents({ days, intervalHours })
  const compounded = one.plus(fixedReturn).pow(one.div(events)).minus(one)
  requireResultFrom({ quantity: 'days', found: days, result: compounded })
  return { simple: fixedReturn.div(events), compounded }
}
