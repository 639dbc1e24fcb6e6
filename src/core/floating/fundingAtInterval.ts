import type { Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive } from '../number/domain'

export type FundingAtIntervalArguments = {
  /** Paid at every funding event. */
  rate: Decimal
  /** From one event to the next, more than 0 [hours]. */
  intervalHours: Decimal
  /** From one event to the next of the timetable asked for, more than 0 [hours]. */
  newIntervalHours: Decimal
}

/**
 * A funding rate restated for another interval that pays as much per year.
 *
 *     fundingAtInterval = rate * newIntervalHours / intervalHours
 *
 * Convention: simple, so that the rate a year of annualisedFunding is the same for both.
 *
 * @throws DomainError where the rate is -1 or less, or an interval is not positive
 * @example fundingAtInterval({ rate: 0.0001, intervalHours: 8, newIntervalHours: 1 }) // 0.0000125
 * @see annualisedFunding
 */
export function fundingAtInterval({ rate, intervalHours, newIntervalHours }: FundingAtIntervalArguments): Decimal {
  requireAboveMinusOne({ rate })
  requirePositive({ intervalHours, newIntervalHours })
  return rate.times(newIntervalHours).div(intervalHours)
}
