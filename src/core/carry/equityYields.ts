import { annualisedYields } from '../curve/annualisedYields'
import { zero, type Decimal } from '../number/decimal'
import { requireFinite, requirePositive } from '../number/domain'
import { yearDays } from '../time/yearFraction'

/** One return on one's own dollars, and as a yearly rate in four conventions. */
export type EquityYields = {
  profitUsd: Decimal
  /** Without interest on interest, a year of 365 days. */
  simple: Decimal
  /** Simple, less the cost of capital. */
  excess: Decimal
  /** With the profit put in again at the end of each term; null where nothing is left. */
  compounded: Decimal | null
  /** With the profit put in again at every moment; null where nothing is left. */
  continuous: Decimal | null
  /** Simple, a year of 360 days. */
  act360: Decimal
}

/**
 * The yearly rates at which capital grows into what is left of it at the end.
 *
 *     profitUsd = endUsd - capitalUsd [USD]
 *     simple = (endUsd / capitalUsd - 1) * 365 / daysToExpiry    act360 = (endUsd / capitalUsd - 1) * 360 / daysToExpiry
 *     excess = simple - costOfCapital
 *     compounded = (endUsd / capitalUsd)^(365 / daysToExpiry) - 1
 *     continuous = ln(endUsd / capitalUsd) * 365 / daysToExpiry
 *
 * Convention: capital that has fallen to nothing or less has no rate of growth.
 *
 * @throws DomainError where the capital or the days are not positive, or the term is too short to be compounded
 * @example equityYields({ capitalUsd: 100, endUsd: 105, daysToExpiry: 182.5 }) // simple 0.1, compounded 0.1025
 * @see Hull, "Options, Futures, and Other Derivatives", on conventions of interest
 */
export function equityYields(given: {
  capitalUsd: Decimal
  endUsd: Decimal
  daysToExpiry: Decimal
  /** A year; 0 by default. */
  costOfCapital?: Decimal
}): EquityYields {
  const { capitalUsd, endUsd, daysToExpiry, costOfCapital = zero } = given
  requirePositive({ capitalUsd, daysToExpiry })
  requireFinite({ endUsd, costOfCapital })
  const profitUsd = endUsd.minus(capitalUsd)
  const year = yearDays('act/365')
  const simple = profitUsd.times(year).div(capitalUsd.times(daysToExpiry))
  const term = { paid: capitalUsd, received: endUsd, days: daysToExpiry, quantity: 'daysToExpiry' }
  const grown = endUsd.greaterThan(zero) ? annualisedYields({ ...term, dayCount: 'act/365' }) : null
  return {
    profitUsd,
    simple,
    excess: simple.minus(costOfCapital),
    compounded: grown?.compounded ?? null,
    continuous: grown?.continuous ?? null,
    act360: simple.times(yearDays('act/360')).div(year),
  }
}
