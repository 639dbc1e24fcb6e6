import { Decimal, zero } from '../number/decimal'
import { requireFinite, requirePositive } from '../number/domain'
import { rollingReturns, type RollingReturn } from './rollingReturns'
import type { IndexPoint } from './totalReturnIndex'

export type FloaterOddsArguments = {
  /** What floating funding made of 1, in time: see totalReturnIndex. */
  index: readonly IndexPoint[]
  /** Simple annual rate that is fixed today. */
  fixedRate: Decimal
  /** Days for which it is fixed, more than 0. */
  horizonDays: Decimal
}

export type FloaterOdds = {
  /** Windows of that length in the history, overlapping. */
  windows: Decimal
  /** Windows that share no day. */
  independentWindows: Decimal
  /** Windows in which floating earned at least the fixed rate. */
  floaterWins: Decimal
  /** floaterWins / windows; null without a whole window. */
  floaterShare: Decimal | null
  /** By how much floating was ahead, on average, simple annual; negative where it was behind; null without a whole window. */
  averageLead: Decimal | null
  /** Its best window and its worst, simple annual; null without a whole window. */
  highestLead: Decimal | null
  lowestLead: Decimal | null
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
 * @see rollingReturns for the windows
 */
export function floaterOdds({ index, fixedRate, horizonDays }: FloaterOddsArguments): FloaterOdds {
  requireFinite({ fixedRate })
  requirePositive({ horizonDays })
  const { rows, independentWindows } = rollingReturns({ index, windowDays: horizonDays })
  const leads = rows.map(({ annualisedYield }: RollingReturn) => annualisedYield.minus(fixedRate))
  const windows = new Decimal(leads.length)
  const floaterWins = new Decimal(leads.filter((lead) => lead.greaterThanOrEqualTo(zero)).length)
  if (leads.length === 0) {
    const none = { floaterShare: null, averageLead: null, highestLead: null, lowestLead: null }
    return { windows, independentWindows, floaterWins, ...none }
  }
  return {
    windows,
    independentWindows,
    floaterWins,
    floaterShare: floaterWins.div(windows),
    averageLead: leads.reduce((sum, lead) => sum.plus(lead), zero).div(windows),
    highestLead: leads.reduce((most, lead) => Decimal.max(most, lead)),
    lowestLead: leads.reduce((least, lead) => Decimal.min(least, lead)),
  }
}
