import type { Decimal } from './decimal'

/** A power of ten that no number here reaches, with room to spare: decimal.js ends at 9e15. */
const farthestExponent = '1e15'

/**
 * Whether a power might overflow, judged by the places of its base: a power is slow, and rarely near the limit.
 *
 * @example mayOverflow({ places: 1, power: 8760 }) // false
 */
export const mayOverflow = ({
  places,
  power,
}: {
  /** Digits of the base before its point: it is less than 10^places. */
  places: number
  power: Decimal
}): boolean => power.times(places).greaterThan(farthestExponent)
