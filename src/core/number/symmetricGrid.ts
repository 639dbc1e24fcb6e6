import { zero, type Decimal } from './decimal'
import { requireAtLeastZero } from './domain'
import { linearGrid } from './grid'

/**
 * Points at equal distances to either side of 0, as a scenario samples a shock.
 *
 *     point = -range + 2 * range * step / steps
 *
 * Convention: steps + 1 points, 0 among them where the steps are even; a range of 0 gives 0 alone.
 *
 * @throws DomainError where the range is negative, or the steps are not whole and at least 1
 * @example symmetricGrid({ range: 0.5, steps: 4 }) // -0.5, -0.25, 0, 0.25, 0.5
 * @see linearGrid
 */
export function symmetricGrid({ range, steps }: { range: Decimal; steps: number }): Decimal[] {
  requireAtLeastZero({ range })
  return range.isZero() ? [zero] : linearGrid({ from: range.negated(), to: range, steps })
}
