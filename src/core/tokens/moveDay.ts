import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { moveValueNow, type MoveValueNow } from './moveValueNow'

export type DayPoint = {
  /** Since the open, at least 0 and at most the term [hours]. */
  hour: Decimal
  /** [USD per coin] */
  price: Decimal
}

export type MoveDayRow = DayPoint &
  MoveValueNow & {
    /** Until the close [hours]. */
    hoursLeft: Decimal
    /** What it would pay if this were the close [USD]. */
    paysUsd: Decimal
    /** Value since the point before; 0 at the first [USD]. */
    changeUsd: Decimal
  }

/**
 * A MOVE contract along a path of prices, from its open to its close.
 *
 *     hoursLeft = 24 * days - hour [hours]    valueUsd as moveValueNow has it then
 *     paysUsd = |price - openPrice|    changeUsd = valueUsd - previousValueUsd [USD]
 *
 * Convention: points in the order of their hours, whatever order they come in; the open and the close are points, no averages.
 *
 * @throws DomainError where a price or the days are not positive, an hour is outside the term, or two are the same
 * @example moveDay({ openPrice: 9000, volatility: 0.6, days: 1, points: [{ hour: 24, price: 9125 }] })[0].valueUsd // 125
 * @see moveValueNow
 */
export function moveDay({ openPrice, volatility, days, points }: MoveDayArguments): MoveDayRow[] {
  requirePositive({ days })
  const termHours = days.times(24)
  const hours = new Set<string>()
  points.forEach(({ hour, price }, index) => {
    requireAtLeastZero({ [`points[${index}].hour`]: hour })
    requirePositive({ [`points[${index}].price`]: price })
    if (hour.greaterThan(termHours)) refuse({ index, hour, requirement: 'must lie within the term' })
    if (hours.has(hour.toFixed())) refuse({ index, hour, requirement: 'must differ from the other entries' })
    hours.add(hour.toFixed())
  })
  const rows: MoveDayRow[] = []
  for (const { hour, price } of points.toSorted((a, b) => a.hour.comparedTo(b.hour))) {
    const hoursLeft = termHours.minus(hour)
    const now = moveValueNow({ openPrice, price, volatility, hoursLeft })
    const before = rows.at(-1)?.valueUsd ?? now.valueUsd
    const paysUsd = price.minus(openPrice).abs()
    rows.push({ hour, price, hoursLeft, ...now, paysUsd, changeUsd: now.valueUsd.minus(before) })
  }
  return rows
}

export type MoveDayArguments = {
  /** At the beginning of the day [USD per coin]. */
  openPrice: Decimal
  /** A year, more than 0. */
  volatility: Decimal
  /** From the open to the close. */
  days: Decimal
  points: readonly DayPoint[]
}

type Refusal = {
  index: number
  hour: Decimal
  requirement: 'must lie within the term' | 'must differ from the other entries'
}

function refuse({ index, hour, requirement }: Refusal): never {
  throw new DomainError({ quantity: `points[${index}].hour`, requirement, found: hour.toString() })
}
