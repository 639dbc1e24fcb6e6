import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite, requirePositive } from '../number/domain'
import { yearFraction } from '../time/yearFraction'
import { mistakeDamage, type MistakeDamage } from './damage'

export type MistakeOfDayCountArguments = {
  /** Dollars put in, more than 0 [USD]. */
  capitalUsd: Decimal
  /** Simple, Act/365; any sign. */
  annualisedYield: Decimal
  /** At least 0; may be fractional. */
  days: Decimal
}

export type MistakeOfDayCount = MistakeDamage & {
  /** [USD] */
  interestUsd: Decimal
  /** Interest of the same yield over a year of 360 days [USD]. */
  wrongInterestUsd: Decimal
}

/**
 * An Act/365 yield read as Act/360.
 *
 *     interestUsd = capitalUsd * annualisedYield * days / 365 [USD]
 *     wrongInterestUsd = capitalUsd * annualisedYield * days / 360 [USD]
 *     rightUsd = capitalUsd + interestUsd [USD]
 *     wrongUsd = capitalUsd + wrongInterestUsd [USD]
 *     damageUsd = interestUsd * 5 / 360 [USD]
 *
 * Convention: wrongUsd is what is expected, and is not paid. Simple interest, lots left aside. The damage of a positive
 * yield is positive: dollars that never come.
 *
 * @throws DomainError where the capital is not positive or the days are negative
 * @example mistakeOfDayCount({ capitalUsd: 100000, annualisedYield: 0.5, days: 365 })
 *   // interestUsd 50000, wrongInterestUsd 50694.44..., damageUsd 694.44...
 * @see ISDA, 2006 Definitions, section 4.16
 */
export function mistakeOfDayCount(given: MistakeOfDayCountArguments): MistakeOfDayCount {
  const { capitalUsd, annualisedYield, days } = given
  requirePositive({ capitalUsd })
  requireFinite({ annualisedYield })
  requireAtLeastZero({ days })
  const yearlyUsd = capitalUsd.times(annualisedYield)
  const interestUsd = yearlyUsd.times(yearFraction({ days }))
  const wrongInterestUsd = yearlyUsd.times(yearFraction({ days, dayCount: 'act/360' }))
  return {
    interestUsd,
    wrongInterestUsd,
    ...mistakeDamage({ rightUsd: capitalUsd.plus(interestUsd), wrongUsd: capitalUsd.plus(wrongInterestUsd) }),
  }
}
