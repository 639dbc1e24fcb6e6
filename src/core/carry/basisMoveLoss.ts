import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite } from '../number/domain'
import { yearDays } from '../time/yearFraction'

export type BasisMoveLossArguments = {
  /** At least 0 [USD]. */
  notionalUsd: Decimal
  /** Annualised basis before, simple. */
  fromRate: Decimal
  /** Annualised basis after, simple. */
  toRate: Decimal
  /** Left until the future expires, at least 0; may be fractional. */
  days: Decimal
}

/**
 * What a move of the basis costs those who are short the future and leave before it expires.
 *
 *     basisMoveLoss = notionalUsd * (toRate - fromRate) * days / 365 [USD]
 *
 * Convention: positive is a loss, where the basis widens; negative a gain. Held to expiry there is neither.
 *
 * @throws DomainError where the notional or the days are negative, or a rate is not finite
 * @example basisMoveLoss({ notionalUsd: 1000000, fromRate: 0.033, toRate: 0.09, days: 30 }) // 4684.93...
 * @see the note on the ETF basis trade of February 2026
 */
export function basisMoveLoss({ notionalUsd, fromRate, toRate, days }: BasisMoveLossArguments): Decimal {
  requireAtLeastZero({ notionalUsd, days })
  requireFinite({ fromRate, toRate })
  return notionalUsd.times(toRate.minus(fromRate)).times(days).div(yearDays('act/365'))
}
