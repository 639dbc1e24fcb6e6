import { Decimal } from '../number/decimal'
import { requireChoice, requireFinite } from '../number/domain'

export const dayCounts = ['act/365', 'act/360'] as const
export type DayCount = (typeof dayCounts)[number]

const yearLengths: Readonly<Record<DayCount, Decimal>> = { 'act/365': new Decimal(365), 'act/360': new Decimal(360) }

/** Days in a year by the convention. */
export function yearDays(dayCount: DayCount): Decimal {
  requireChoice({ quantity: 'dayCount', found: dayCount, choices: dayCounts })
  return yearLengths[dayCount]
}

export type YearFractionArguments = {
  /** May be fractional, and negative. */
  days: Decimal
  /** 'act/365' by default. */
  dayCount?: DayCount
}

/**
 * A number of days as a fraction of a year.
 *
 *     yearFraction = days / 365    (act/365)
 *     yearFraction = days / 360    (act/360)
 *
 * Convention: actual days over a year of fixed length; a leap year is no longer than another.
 *
 * @throws DomainError where the days are not finite or the day count is unknown
 * @example yearFraction({ days: 73 }) // 0.2
 * @see ISDA, 2006 Definitions, section 4.16
 */
export function yearFraction({ days, dayCount = 'act/365' }: YearFractionArguments): Decimal {
  requireFinite({ days })
  return days.div(yearDays(dayCount))
}
