import { zero, type Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import { normalDensity, normalProbability } from '../number/normal'
import { yearDays, yearFraction } from '../time/yearFraction'
import { moveDistance, type MoveDistance, type MoveDistanceArguments } from './moveDistance'
import type { OptionFigures } from './optionValue'

export type MoveValueNowArguments = MoveDistanceArguments & {
  /** A year, more than 0. */
  volatility: Decimal
}

export type MoveValueNow = OptionFigures &
  MoveDistance & {
    /** What it would pay if the price stood still from now on [USD]. */
    paysUsd: Decimal
    /** One standard deviation of the distance at the close [USD]. */
    deviationUsd: Decimal
    /** That the close is above the open; null at the close. */
    aboveRate: Decimal | null
    /** Normal density of the distance; null at the close. */
    density: Decimal | null
  }

/**
 * What a MOVE contract is worth while its day runs: the mean size of a normal distance.
 *
 *     distanceUsd, spanDays, weight as moveDistance has them    paysUsd = |distanceUsd|
 *     deviationUsd = price * volatility * sqrt(spanDays / 365) [USD]
 *     aboveRate = normalProbability(distanceUsd / deviationUsd)    density likewise
 *     valueUsd = distanceUsd * (2 * aboveRate - 1) + 2 * deviationUsd * density [USD]
 *     delta = (2 * aboveRate - 1) * weight    gamma = 2 * density / deviationUsd * weight^2
 *     vegaUsd = 2 * density * deviationUsd / volatility / 100
 *     thetaUsd = -gamma * (price * volatility)^2 / 365 / 2
 *
 * Convention: normal, without drift, the volatility in dollars taken at the price now; point to point it is the straddle
 * struck at the open. With no time left it is what it pays, and moves with the price as far as the price still counts.
 *
 * @throws DomainError where moveDistance does, or the volatility is not positive
 * @example moveValueNow({ openPrice: 9000, price: 9125, volatility: 0.6, hoursLeft: 0 }).valueUsd // 125
 * @see the essay on MOVE contracts of 2020
 */
export function moveValueNow({ volatility, ...state }: MoveValueNowArguments): MoveValueNow {
  requirePositive({ volatility })
  const distance = moveDistance(state)
  const { distanceUsd, spanDays, weight } = distance
  const paysUsd = distanceUsd.abs()
  if (spanDays.isZero()) {
    const delta = weight.times(distanceUsd.comparedTo(zero))
    const still = { delta, gamma: zero, vegaUsd: zero, thetaUsd: zero }
    return { ...distance, ...still, paysUsd, valueUsd: paysUsd, deviationUsd: zero, aboveRate: null, density: null }
  }
  const dollarVolatility = state.price.times(volatility)
  const deviationUsd = dollarVolatility.times(yearFraction({ days: spanDays }).sqrt())
  const z = distanceUsd.div(deviationUsd)
  const density = normalDensity({ z })
  const aboveRate = normalProbability({ z })
  const further = deviationUsd.times(density).minus(paysUsd.times(normalProbability({ z: z.abs().negated() })))
  const gamma = density.times(2).div(deviationUsd).times(weight).times(weight)
  return {
    ...distance,
    paysUsd,
    deviationUsd,
    aboveRate,
    density,
    valueUsd: paysUsd.plus(further.times(2)),
    delta: aboveRate.times(2).minus(1).times(weight),
    gamma,
    vegaUsd: density.times(deviationUsd).div(volatility).div(50),
    thetaUsd: gamma.times(dollarVolatility).times(dollarVolatility).div(yearDays('act/365').times(-2)),
  }
}
