import { rounded, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero, requirePositive } from '../number/domain'
import { brokenLine } from '../number/interpolation'
import { fundingMoments, millisecondsPerDay, type FundingTimesArguments } from '../time/fundingTimes'
import type { FundingEvent } from './figures'
import { generatedDigits } from './generatedFundings'

/** Rate and price on one day of a hypothetical path. */
export type FundingPathPoint = {
  /** After `from`, at least 0; may be fractional [days]. */
  day: Decimal
  rate: Decimal
  /** [USD per coin] */
  price: Decimal
}

export type FundingsAlongPathArguments = FundingTimesArguments & {
  /** In any order, no day twice. */
  points: readonly FundingPathPoint[]
}

/**
 * A funding history whose rate and price follow a path of a few points.
 *
 *     rate, price = in a straight line between the points, and level before the first and after the last, to 12 digits
 *
 * Convention: the events are those of fundingTimes; a day counts 24 hours from `from`.
 *
 * @throws DomainError where there is no point, a day is there twice or negative, a price is not positive or a rate -1 or
 *   less, or fundingTimes refuses the times
 * @example fundingsAlongPath({ from: '2021-01-01T00:00Z', to: '2021-01-02T00:00Z', hoursOfDay: [12], points: 0.001 at 100 on
 *   day 0, 0.003 at 300 on day 1 }) // 0.002 at 200
 * @see generatedFundings for one rate
 */
export function fundingsAlongPath(given: FundingsAlongPathArguments): FundingEvent[] {
  const { points } = given
  for (const [index, point] of points.entries()) {
    requireAtLeastZero({ [`points[${index}].day`]: point.day })
    requireAboveMinusOne({ [`points[${index}].rate`]: point.rate })
    requirePositive({ [`points[${index}].price`]: point.price })
  }
  const lineOf = (height: (point: FundingPathPoint) => Decimal) =>
    brokenLine({
      points: points.map((point) => ({ x: point.day, y: height(point) })),
      quantity: 'points',
      abscissa: 'day',
    })
  const rateOn = lineOf(({ rate }) => rate)
  const priceOn = lineOf(({ price }) => price)
  return fundingMoments(given).map(({ time, after }) => {
    const day = rounded(after).div(millisecondsPerDay)
    return {
      time,
      rate: rateOn(day).y.toSignificantDigits(generatedDigits),
      price: priceOn(day).y.toSignificantDigits(generatedDigits),
    }
  })
}
