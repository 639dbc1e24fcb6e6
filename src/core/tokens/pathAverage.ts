import { zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireEntries, requirePositive } from '../number/domain'

export type DayPoint = {
  /** Since the open, at least 0 and at most the term [hours]. */
  hour: Decimal
  /** [USD per coin] */
  price: Decimal
}

/**
 * The mean over time of a price between two hours of its day.
 *
 *     pathAverage = integral of the price from `from` to `to` / (to - from); the price itself where both are one hour
 *
 * Convention: straight lines between the points; before the first and after the last the price stands still.
 *
 * @throws DomainError where there is no point, `from` is negative, or `to` is before it
 * @example pathAverage({ points: 100 at hour 0, 110 at hour 1, from: 0, to: 1 }) // 105
 */
export function pathAverage({ points, from, to }: PathAverageArguments): Decimal {
  requireEntries({ quantity: 'points', entries: points })
  requireAtLeastZero({ from })
  points.forEach(({ price }, index) => requirePositive({ [`points[${index}].price`]: price }))
  const span = to.minus(from)
  requireAtLeastZero({ span })
  if (span.isZero()) return priceAt(points, from)
  const inside = points.map(({ hour }) => hour).filter((hour) => hour.greaterThan(from) && hour.lessThan(to))
  const stops = [from, ...inside, to]
  const area = stops.slice(1).reduce((sum, stop, place) => {
    const before = stops[place] ?? from
    const height = priceAt(points, before).plus(priceAt(points, stop)).div(2)
    return sum.plus(height.times(stop.minus(before)))
  }, zero)
  return area.div(span)
}

export type PathAverageArguments = {
  /** In the order of their hours, each at an hour of its own. */
  points: readonly DayPoint[]
  /** [hours] */
  from: Decimal
  to: Decimal
}

function priceAt(points: readonly DayPoint[], hour: Decimal): Decimal {
  const next = points.findIndex((point) => point.hour.greaterThanOrEqualTo(hour))
  const after = points[next]
  if (after === undefined) return points.at(-1)?.price ?? zero
  const before = points[next - 1]
  if (before === undefined || after.hour.equals(hour)) return after.price
  const share = hour.minus(before.hour).div(after.hour.minus(before.hour))
  return before.price.plus(after.price.minus(before.price).times(share))
}
