import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { moveSpanDays } from './moveFairValue'

export type MoveDistanceArguments = {
  /** At the beginning of the day; where it is averaged, the average so far [USD per coin]. */
  openPrice: Decimal
  /** Now [USD per coin]. */
  price: Decimal
  /** Average of the close so far, read in its window only; the price now by default [USD per coin]. */
  closeAverage?: Decimal
  /** Left of the day, at least 0; with averaging, at most the term [hours]. */
  hoursLeft: Decimal
  /** From the open to the close, read with averaging only; 1 by default. */
  days?: Decimal
  /** Over which the open and the close are averaged, at most half the term each; 0 by default [hours]. */
  averagingHours?: Decimal
}

/** Without averages, or where the hour is in relation to the two averages. */
export type MoveStage = 'point' | 'opening' | 'between' | 'closing'

export type MoveDistance = {
  stage: MoveStage
  /** From the open to the close, if the price stood still from now on; negative below [USD]. */
  distanceUsd: Decimal
  /** Days whose variance the distance still has. */
  spanDays: Decimal
  /** What a dollar's move of the price now moves the distance by: 1 between two averages. */
  weight: Decimal
}

/**
 * How far the close of a MOVE contract is from its open, and how uncertain that still is, at any hour of its day.
 *
 *     T = 24 * days, a = averagingHours, h = hoursLeft, e = T - h [hours]
 *     opening (e < a):  weight = e / a    distanceUsd = (price - openPrice) * weight
 *                       spanDays = ((a^3 - e^3) / (3 * a^2) + T - 5 / 3 * a) / 24
 *     between:          weight = 1        distanceUsd = price - openPrice
 *                       spanDays = (h - 2 / 3 * a) / 24
 *     closing (h < a):  weight = h / a    distanceUsd = closeAverage + (price - closeAverage) * weight - openPrice
 *                       spanDays = h^3 / (3 * a^2) / 24
 *
 * Convention: averages over time; each step of the random walk counts by the share of the averages that is still to
 * come. Without averaging it is point to point at every hour.
 *
 * @throws DomainError where a price or the days are not positive, hours are negative or outside the term, or averages
 *   overlap
 * @example moveDistance({ openPrice: 9000, price: 9120, closeAverage: 9060, hoursLeft: 0.5, days: 1, averagingHours: 1 })
 *   // weight 0.5, distanceUsd 90, spanDays 0.001736...
 * @see moveFairValue, whose span it has at the first hour of all
 */
export function moveDistance(given: MoveDistanceArguments): MoveDistance {
  const { openPrice, price, closeAverage = price, hoursLeft, days = one, averagingHours = zero } = given
  requirePositive({ openPrice, price, closeAverage })
  requireAtLeastZero({ hoursLeft })
  const moved = price.minus(openPrice)
  if (averagingHours.isZero()) return { stage: 'point', distanceUsd: moved, spanDays: hoursLeft.div(24), weight: one }

  const spanOfDay = moveSpanDays({ days, averagingHours })
  const elapsed = days.times(24).minus(hoursLeft)
  if (elapsed.isNegative()) {
    const requirement = 'must lie within the term'
    throw new DomainError({ quantity: 'hoursLeft', requirement, found: hoursLeft.toString() })
  }
  const thirds = averagingHours.times(averagingHours).times(3 * 24)
  if (elapsed.lessThan(averagingHours)) {
    const weight = elapsed.div(averagingHours)
    const spanDays = spanOfDay.minus(elapsed.pow(3).div(thirds))
    return { stage: 'opening', distanceUsd: moved.times(weight), spanDays, weight }
  }
  if (hoursLeft.greaterThanOrEqualTo(averagingHours)) {
    const spanDays = hoursLeft.minus(averagingHours.times(2).div(3)).div(24)
    return { stage: 'between', distanceUsd: moved, spanDays, weight: one }
  }
  const weight = hoursLeft.div(averagingHours)
  return {
    stage: 'closing',
    distanceUsd: closeAverage.plus(price.minus(closeAverage).times(weight)).minus(openPrice),
    spanDays: hoursLeft.pow(3).div(thirds),
    weight,
  }
}
