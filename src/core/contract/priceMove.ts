import { one, type Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'

/**
 * How far one price lies from another.
 *
 *     priceMove = to / from - 1
 *
 * Convention: positive upwards; a share of the price that it starts from.
 *
 * @throws DomainError where a price is not positive
 * @example priceMove({ from: 150, to: 165 }) // 0.1
 * @see liquidationPrice, whose distance it gives
 */
export function priceMove({ from, to }: { from: Decimal; to: Decimal }): Decimal {
  requirePositive({ from, to })
  return to.div(from).minus(one)
}
