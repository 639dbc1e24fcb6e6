import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import type { DayCount } from '../time/yearFraction'
import { annualisedYields, type AnnualisedYields } from './annualisedYields'

export type BasisArguments = {
  /** [USD per coin] */
  spotPrice: Decimal
  /** [USD per coin] */
  futuresPrice: Decimal
  /** Days until the future expires, more than 0; may be fractional. */
  daysToExpiry: Decimal
  /** 'act/365' by default. */
  dayCount?: DayCount
}

export type Basis = {
  /** [USD per coin] */
  basis: Decimal
  /** Over the whole term, not annualised. */
  basisRate: Decimal
  annualised: AnnualisedYields
}

/**
 * How far the future trades above spot: in dollars, as a rate, and as a rate per year.
 *
 *     basis = futuresPrice - spotPrice [USD per coin]
 *     basisRate = basis / spotPrice
 *     annualised.simple = basisRate * year / daysToExpiry
 *     annualised.compounded = (futuresPrice / spotPrice)^(year / daysToExpiry) - 1
 *     annualised.continuous = ln(futuresPrice / spotPrice) * year / daysToExpiry
 *
 * Convention: positive in contango; the year has 365 days, or 360 with 'act/360', for all three.
 *
 * @throws DomainError where a price or the days are not positive, or the term is too short to be compounded
 * @example basis({ spotPrice: 100, futuresPrice: 150, daysToExpiry: 365 }) // 50, 0.5; simple 0.5
 * @see Hull, "Options, Futures, and Other Derivatives", on forward prices and conventions of interest
 */
export function basis({ spotPrice, futuresPrice, daysToExpiry, dayCount = 'act/365' }: BasisArguments): Basis {
  requirePositive({ spotPrice, futuresPrice, daysToExpiry })
  const difference = futuresPrice.minus(spotPrice)
  const term = { days: daysToExpiry, dayCount, quantity: 'daysToExpiry' }
  return {
    basis: difference,
    basisRate: difference.div(spotPrice),
    annualised: annualisedYields({ paid: spotPrice, received: futuresPrice, ...term }),
  }
}
