import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'

/**
 * What a MOVE contract pays: the distance that the price went, in either direction.
 *
 *     movePayoff = |closePrice - openPrice| [USD]
 *
 * Convention: for one contract of one coin, to its buyer, before what was paid for it.
 *
 * @throws DomainError where a price is not positive
 * @example movePayoff({ openPrice: 9000, closePrice: 9125 }) // 125
 * @see the essay on MOVE contracts of 2020
 */
export function movePayoff({ openPrice, closePrice }: { openPrice: Decimal; closePrice: Decimal }): Decimal {
  requirePositive({ openPrice, closePrice })
  return closePrice.minus(openPrice).abs()
}
