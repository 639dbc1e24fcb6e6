import type { Decimal } from '../number/decimal'
import { requireFinite, requirePositive } from '../number/domain'
import { floaterLead, type FloaterOdds } from './floaterLead'
import { rollingReturns } from './rollingReturns'
import type { IndexPoint } from './totalReturnIndex'

export type FloaterOddsArguments = {
  /** What floating funding made of 1, in time: see totalReturnIndex. */
  index: readonly IndexPoint[]
  /** Simple annual rate that is fixed today. */
  fixedRate: Decimal
  /** Days for which it is fixed, more than 0. */
  horizonDays: Decimal
}

/**
 * How often floating funding beat a rate fixed today, over the same number of days.
 *
 *     lead = annualisedYield of the window - fixedRate
 *     floaterShare = windows with a lead of at least 0 / windows
 *
 * Convention: simple, Act/365; a tie counts for the floater; windows overlap, so that only independentWindows of them are
 * independent.
 *
 * @throws DomainError where there is no point, a level or the horizon is not positive, or a time is out of order
 * @example floaterOdds({ index: 1, 1.1 and 1.21 a year apart, fixedRate: 0.2, horizonDays: 365 }) // floaterShare 0
 * @see rollingReturns for the windows, floaterLead where they are known already
 */
export function floaterOdds({ index, fixedRate, horizonDays }: FloaterOddsArguments): FloaterOdds {
  requireFinite({ fixedRate })
  requirePositive({ horizonDays })
  return floaterLead({ windows: rollingReturns({ index, windowDays: horizonDays }), fixedRate })
}
