import { zero, type Decimal } from '../number/decimal'
import { requireFinite } from '../number/domain'

/**
 * What changes add up to, one after another.
 *
 *     runningSums[n] = changes[0] + ... + changes[n]
 *
 * Convention: a table of prices is shorter as its changes, the first of which is the first price.
 *
 * @throws DomainError where a change is not finite
 * @example runningSums([573.76, 9.73, -6.74]) // 573.76, 583.49, 576.75
 * @see NumPy, cumsum
 */
export function runningSums(changes: readonly Decimal[]): Decimal[] {
  let sum = zero
  return changes.map((change, index) => {
    if (!change.isFinite()) requireFinite({ [`changes[${index}]`]: change })
    sum = sum.plus(change)
    return sum
  })
}
