import { daysBetween, decimal, hoursBetween } from '../../core'

export type Age = { unit: 'hours' | 'days'; count: string }

const twoDays = decimal('2')

/** How old prices are, in hours for two days; null where they are of the last hour, or to come. */
export function ageOf(term: { from: string; to: string }): Age | null {
  const [hours, days] = [hoursBetween(term), daysBetween(term)]
  if (hours.lessThan(1)) return null
  return days.lessThan(twoDays)
    ? { unit: 'hours', count: hours.toFixed(0, 1) }
    : { unit: 'days', count: days.toFixed(0, 1) }
}
