import type { Decimal } from './decimal'
import { requireAtLeastZero, requireFinite } from './domain'

export type WithinToleranceArguments = {
  value: Decimal
  wanted: Decimal
  /** As a fraction of the figure wanted: 0.005 is half a percent of it. */
  tolerance: Decimal
}

/**
 * Whether a figure computed by hand is close enough to the exact one.
 *
 *     |value - wanted| <= tolerance * |wanted|
 *
 * Convention: the bound itself is within; zero is met by zero alone.
 *
 * @throws DomainError where the tolerance is negative or a figure is not finite
 * @example withinTolerance({ value: 333.3, wanted: 333.333, tolerance: 0.001 }) // true
 * @see ISO 80000-1, on the rounding of numbers: an answer rounded sensibly is a right answer
 */
export function withinTolerance({ value, wanted, tolerance }: WithinToleranceArguments): boolean {
  requireFinite({ value, wanted })
  requireAtLeastZero({ tolerance })
  return value.minus(wanted).abs().lessThanOrEqualTo(wanted.abs().times(tolerance))
}
