import { zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { normalDensity, normalProbability } from '../number/normal'
import { yearFraction } from '../time/yearFraction'
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

export type MoveValueNow = OptionFigures & {
  /** One standard deviation of the price until the close [USD]. */
  deviationUsd: Decimal
  /** That the price closes above the open; null at the close. */
  aboveRate: Decimal | null
  /** Normal density of the distance from the open; null at the close. */
  density: Decimal | null
}

/**
 * What a MOVE contract is worth while its day runs: the straddle struck at the open.
 *
 *     deviationUsd = price * volatility * sqrt(hoursLeft / 24 / 365) [USD]
 *     aboveRate = normalProbability((price - openPrice) / deviationUsd)    density likewise
 *     valueUsd = (price - openPrice) * (2 * aboveRate - 1) + 2 * deviationUsd * density [USD]
 *     the same as optionValue({ price, strike: openPrice, volatility, days: hoursLeft / 24, model: 'normal' }).straddle
 *
 * Convention: with no time left it is what it pays, and moves a dollar for a dollar with the price; on the open itself with neither.
 *
 * @throws DomainError where a price or the volatility is not positive or the hours are negative
 * @example moveValueNow({ openPrice: 9000, price: 9125, volatility: 0.6, hoursLeft: 0 }).valueUsd // 125
 * @see the essay on MOVE contracts of 2020
 */
export function moveValueNow({ openPrice, price, volatility, hoursLeft }: MoveValueNowArguments): MoveValueNow {
  requirePositive({ openPrice, price, volatility })
  requireAtLeastZero({ hoursLeft })
  const moved = price.minus(openPrice)
  if (hoursLeft.isZero()) {
    const still = { delta: zero.plus(moved.comparedTo(zero)), gamma: zero, vegaUsd: zero, thetaUsd: zero }
    return { valueUsd: moved.abs(), ...still, deviationUsd: zero, aboveRate: null, density: null }
  }
  const days = hoursLeft.div(24)
  const deviationUsd = price.times(volatility).times(yearFraction({ days }).sqrt())
  const z = moved.div(deviationUsd)
  const { straddle } = optionValue({ price, strike: openPrice, volatility, days, model: 'normal' })
  return { ...straddle, deviationUsd, aboveRate: normalProbability({ z }), density: normalDensity({ z }) }
}
