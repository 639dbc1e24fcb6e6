import { zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { optionValue, type OptionFigures } from './optionValue'

export type MoveValueNowArguments = {
  /** At the beginning of the day [USD per coin]. */
  openPrice: Decimal
  /** Now [USD per coin]. */
  price: Decimal
  /** A year, more than 0. */
  volatility: Decimal
  /** Left of the day, at least 0 [hours]. */
  hoursLeft: Decimal
}

/**
 * What a MOVE contract is worth while its day runs: the straddle struck at the open.
 *
 *     moveValueNow = optionValue({ price, strike: openPrice, volatility, days: hoursLeft / 24, model: 'normal' }).straddle
 *
 * Convention: with no time left it is what it pays, and moves a dollar for a dollar with the price; on the open itself with neither.
 *
 * @throws DomainError where a price or the volatility is not positive or the hours are negative
 * @example moveValueNow({ openPrice: 9000, price: 9125, volatility: 0.6, hoursLeft: 0 }).valueUsd // 125
 * @see the essay on MOVE contracts of 2020
 */
export function moveValueNow({ openPrice, price, volatility, hoursLeft }: MoveValueNowArguments): OptionFigures {
  requirePositive({ openPrice, price, volatility })
  requireAtLeastZero({ hoursLeft })
  if (!hoursLeft.isZero()) {
    return optionValue({ price, strike: openPrice, volatility, days: hoursLeft.div(24), model: 'normal' }).straddle
  }
  const moved = price.minus(openPrice)
  const delta = zero.plus(moved.comparedTo(zero))
  return { valueUsd: moved.abs(), delta, gamma: zero, vegaUsd: zero, thetaUsd: zero }
}
