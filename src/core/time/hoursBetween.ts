import type { Decimal } from '../number/decimal'
import { daysBetween, type DaysBetweenArguments } from './daysBetween'

/**
 * Hours from one instant to another.
 *
 *     hoursBetween = daysBetween * 24 [hours]
 *
 * Convention: that of daysBetween.
 *
 * @throws DomainError where a text is not a date and time with a time zone
 * @example hoursBetween({ from: '2026-11-21T06:30Z', to: '2026-11-21T08:00Z' }) // 1.5
 */
export const hoursBetween = (given: DaysBetweenArguments): Decimal => daysBetween(given).times(24)
