import { zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { moveValueNow, type MoveValueNow } from './moveValueNow'
import { pathAverage, type DayPoint } from './pathAverage'

export type MoveDayRow = DayPoint &
  MoveValueNow & {
    /** Until the close [hours]. */
    hoursLeft: Decimal
    /** The open: typed, or its average so far [USD per coin]. */
    openAverage: Decimal
    /** The close: the price of that hour, or its average so far [USD per coin]. */
    closeAverage: Decimal
    /** Value since the point before; 0 at the first [USD]. */
    changeUsd: Decimal
  }

export type MoveDayArguments = {
  /** At the beginning of the day [USD per coin]. */
  openPrice: Decimal
  /** A year, more than 0. */
  volatility: Decimal
  /** From the open to the close. */
  days: Decimal
  /** Over which the open and the close are averaged, at most half the term each; 0 by default [hours]. */
  averagingHours?: Decimal
  points: readonly DayPoint[]
}

/**
 * A MOVE contract along a path of prices, from its open to its close.
 *
 *     hoursLeft = 24 * days - hour [hours]    valueUsd as moveValueNow has it then
 *     openAverage = pathAverage from 0 to min(hour, averagingHours)
 *     closeAverage = pathAverage from 24 * days - averagingHours to hour; the price before that
 *     changeUsd = valueUsd - previousValueUsd [USD]
 *
 * Convention: points in the order of their hours, whatever order they come in. Averages run in straight lines between the
 * points, from openPrice where none stands at the open. Without averaging the open is openPrice and the close a point.
 *
 * @throws DomainError where a price or the days are not positive, averages overlap, an hour is outside the term, or two
 *   are the same
 * @example moveDay({ openPrice: 9000, volatility: 0.6, days: 1, points: [{ hour: 24, price: 9125 }] })[0].valueUsd // 125
 * @see moveValueNow
 */
export function moveDay({ points, ...terms }: MoveDayArguments): MoveDayRow[] {
  const { openPrice, volatility, days, averagingHours = zero } = terms
  requirePositive({ days, openPrice })
  const termHours = days.times(24)
  requireHours(points, termHours)
  const path = points.toSorted((a, b) => a.hour.comparedTo(b.hour))
  const averagesAt = averagesAlong({ path, openPrice, termHours, averagingHours })
  const rows: MoveDayRow[] = []
  for (const { hour, price } of path) {
    const hoursLeft = termHours.minus(hour)
    const { openAverage, closeAverage } = averagesAt({ hour, price })
    const now = moveValueNow({
      openPrice: openAverage,
      price,
      closeAverage,
      volatility,
      hoursLeft,
      days,
      averagingHours,
    })
    const before = rows.at(-1)?.valueUsd ?? now.valueUsd
    const changeUsd = now.valueUsd.minus(before)
    rows.push({ hour, price, hoursLeft, openAverage, closeAverage, ...now, changeUsd })
  }
  return rows
}

type Along = { path: readonly DayPoint[]; openPrice: Decimal; termHours: Decimal; averagingHours: Decimal }

/** The two averages as far as they are known at a point. */
function averagesAlong({ path, openPrice, termHours, averagingHours }: Along) {
  const whole = path[0]?.hour.isZero() === true ? path : [{ hour: zero, price: openPrice }, ...path]
  const closing = termHours.minus(averagingHours)
  return ({ hour, price }: DayPoint) => {
    if (averagingHours.isZero()) return { openAverage: openPrice, closeAverage: price }
    const opened = hour.lessThan(averagingHours) ? hour : averagingHours
    return {
      openAverage: pathAverage({ points: whole, from: zero, to: opened }),
      closeAverage: hour.greaterThan(closing) ? pathAverage({ points: whole, from: closing, to: hour }) : price,
    }
  }
}

function requireHours(points: readonly DayPoint[], termHours: Decimal): void {
  const hours = new Set<string>()
  points.forEach(({ hour, price }, index) => {
    requireAtLeastZero({ [`points[${index}].hour`]: hour })
    requirePositive({ [`points[${index}].price`]: price })
    if (hour.greaterThan(termHours)) refuse({ index, hour, requirement: 'must lie within the term' })
    if (hours.has(hour.toFixed())) refuse({ index, hour, requirement: 'must differ from the other entries' })
    hours.add(hour.toFixed())
  })
}

type Refusal = {
  index: number
  hour: Decimal
  requirement: 'must lie within the term' | 'must differ from the other entries'
}

function refuse({ index, hour, requirement }: Refusal): never {
  throw new DomainError({ quantity: `points[${index}].hour`, requirement, found: hour.toString() })
}
