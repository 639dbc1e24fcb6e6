import { pi, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { yearDays } from '../time/yearFraction'

export type MoveFairValueArguments = {
  /** Now [USD per coin]. */
  price: Decimal
  /** Volatility of the price, a year, at least 0: 0.6 is 60%. */
  volatility: Decimal
  /** From the beginning of the opening price to the end of the closing price, more than 0; may be fractional. */
  days: Decimal
  /** Over which the opening price and the closing price are averaged, at most half the term each; 0 by default [hours]. */
  averagingHours?: Decimal
}

/** Averages over a stretch have a third of its variance: two of them, and the stretches themselves fall away. */
const varianceLost = 4

/**
 * What a MOVE contract is worth before its day begins: the mean absolute move of a price on a random walk.
 *
 *     spanDays = days - 4 / 3 * averagingHours / 24 [days]
 *     moveFairValue = price * volatility * sqrt(2 * spanDays / (365 * pi)) [USD]
 *
 * Convention: normal, without drift, the volatility in dollars taken at the price now. Without averaging both prices are
 * points; with it both are means over time.
 *
 * @throws DomainError where the price or the days are not positive, the volatility is negative or the averages overlap
 * @example moveFairValue({ price: 100000, volatility: 0.6, days: 1 }) // 2505.79..., with averagingHours 1 2435.19...
 * @see L. Bachelier, "Théorie de la spéculation": the mean of the distance of a normal price
 */
export function moveFairValue({ price, volatility, days, averagingHours = zero }: MoveFairValueArguments): Decimal {
  requirePositive({ price })
  requireAtLeastZero({ volatility })
  const spanDays = moveSpanDays({ days, averagingHours })
  return price.times(volatility).times(spanDays.times(2).div(yearDays('act/365').times(pi)).sqrt())
}

/** Days of plain price moves with the variance of the distance between two averages. */
export function moveSpanDays({ days, averagingHours }: { days: Decimal; averagingHours: Decimal }): Decimal {
  requirePositive({ days })
  requireAtLeastZero({ averagingHours })
  if (averagingHours.times(2).greaterThan(days.times(24))) {
    const requirement = 'must be at most half the term'
    throw new DomainError({ quantity: 'averagingHours', requirement, found: averagingHours.toString() })
  }
  return days.minus(averagingHours.times(varianceLost).div(3 * 24))
}
