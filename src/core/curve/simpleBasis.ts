import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'

export type SimpleBasisArguments = {
  /** [USD per coin] */
  spotPrice: Decimal
  /** [USD per coin] */
  futuresPrice: Decimal
  /** Days until the future expires, more than 0; may be fractional. */
  daysToExpiry: Decimal
}

/**
 * How far the future trades above spot as a rate per year, and nothing else: for the thousands of days of a history.
 *
 *     simpleBasis = (futuresPrice - spotPrice) / spotPrice * 365 / daysToExpiry
 *
 * Convention: simple, Act/365; positive in contango.
 *
 * @throws DomainError where a price or the days are not positive
 * @example simpleBasis({ spotPrice: 100, futuresPrice: 150, daysToExpiry: 365 }) // 0.5
 * @see basis for the other conventions
 */
export function simpleBasis({ spotPrice, futuresPrice, daysToExpiry }: SimpleBasisArguments): Decimal {
  // Named only where one is out of bounds: a history has thousands of days.
  if (![spotPrice, futuresPrice, daysToExpiry].every(isPositive))
    requirePositive({ spotPrice, futuresPrice, daysToExpiry })
  return futuresPrice.minus(spotPrice).times(365).div(spotPrice.times(daysToExpiry))
}

const isPositive = (value: Decimal): boolean => value.isFinite() && value.isPositive() && !value.isZero()
