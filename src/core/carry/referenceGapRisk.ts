import type { Decimal } from '../number/decimal'
import { requireAtLeastZero } from '../number/domain'
import { referenceGapHours } from '../time/referenceInstant'
import { yearFraction } from '../time/yearFraction'

export type ReferenceGapRisk = {
  /** From the fixing in London to the one in New York [hours]. */
  gapHours: Decimal
  /** One standard deviation of what the price does in between, on the amount [USD]. */
  gapUsd: Decimal
}

/**
 * What the price may do between the fixing on which the future settles and the one at which a fund is valued.
 *
 *     gapHours = BRRNY - BRR on the day [hours]
 *     gapUsd = amountUsd * volatility * sqrt(gapHours / 24 / 365) [USD]
 *
 * Convention: one standard deviation, normal, with no more volatility at the fixings than at any other hour.
 *
 * @throws DomainError where the date does not exist, or the amount or the volatility is negative
 * @example referenceGapRisk({ date: '2026-02-27', amountUsd: 1000000, volatility: 0.6 }) // gapHours 5, gapUsd 14334.5...
 * @see referenceInstant for the fixings and their clocks
 */
export function referenceGapRisk(given: { date: string; amountUsd: Decimal; volatility: Decimal }): ReferenceGapRisk {
  const { date, amountUsd, volatility } = given
  requireAtLeastZero({ amountUsd, volatility })
  const gapHours = referenceGapHours({ date })
  const gapUsd = amountUsd.times(volatility).times(yearFraction({ days: gapHours.div(24) }).sqrt())
  return { gapHours, gapUsd }
}
