import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero } from '../number/domain'
import { moveFairValue } from './moveFairValue'

export type MoveImpliedVolatilityArguments = {
  /** Paid for one contract, at least 0 [USD]. */
  valueUsd: Decimal
  /** Price of the coin now [USD per coin]. */
  price: Decimal
  /** More than 0; may be fractional. */
  days: Decimal
  /** As in moveFairValue; 0 by default [hours]. */
  averagingHours?: Decimal
}

/**
 * The volatility at which a MOVE contract is worth its price before its day begins.
 *
 *     moveImpliedVolatility = valueUsd / (price * sqrt(2 * spanDays / (365 * pi))), its value at a volatility of 1
 *
 * Convention: that of moveFairValue, which it inverts.
 *
 * @throws DomainError where the price or the days are not positive, the value is negative or the averages overlap
 * @example moveImpliedVolatility({ valueUsd: 2505.79, price: 100000, days: 1 }) // 0.599999...
 * @see moveFairValue
 */
export function moveImpliedVolatility(given: MoveImpliedVolatilityArguments): Decimal {
  const { valueUsd, price, days, averagingHours = zero } = given
  requireAtLeastZero({ valueUsd })
  return valueUsd.div(moveFairValue({ price, volatility: one, days, averagingHours }))
}
