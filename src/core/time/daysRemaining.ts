import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'

export type DaysRemainingArguments = {
  /** Days from entry to expiry, more than 0. */
  daysToExpiry: Decimal
  /** Days after entry, from 0 to daysToExpiry. */
  daysLater: Decimal
}

/**
 * Days that a bond still has to run on a day after entry.
 *
 *     daysRemaining = daysToExpiry - daysLater [days]
 *
 * Convention: 0 on the day of expiry.
 *
 * @throws DomainError where the days to expiry are not positive, or the day is negative or past expiry
 * @example daysRemaining({ daysToExpiry: 365, daysLater: 65 }) // 300
 * @see yearFraction for what part of a year they are
 */
export function daysRemaining({ daysToExpiry, daysLater }: DaysRemainingArguments): Decimal {
  requirePositive({ daysToExpiry })
  requireAtLeastZero({ daysLater })
  requireWithinTerm({ quantity: 'daysLater', day: daysLater, daysToExpiry })
  return daysToExpiry.minus(daysLater)
}

/** Refuses a day after entry that is past the expiry. */
export function requireWithinTerm(given: { quantity: string; day: Decimal; daysToExpiry: Decimal }): void {
  const { quantity, day, daysToExpiry } = given
  if (day.lessThanOrEqualTo(daysToExpiry)) return
  throw new DomainError({ quantity, requirement: 'must be at most the days to expiry', found: day.toString() })
}
