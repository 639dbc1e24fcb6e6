import { Decimal, zero } from '../number/decimal'
import { requireFinite } from '../number/domain'
import type { RollingReturns } from './rollingReturns'

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
 * How often the windows of an index beat a rate fixed today, and by how much.
 *
 *     lead = annualisedYield of the window - fixedRate
 *     floaterShare = windows with a lead of at least 0 / windows
 *
 * Convention: that of floaterOdds, for windows that are known already: they change less often than the rate.
 *
 * @throws DomainError where the rate is not finite
 * @example floaterLead({ windows: 36.5, 0 and -36.5 a year, fixedRate: 6.5 }) // floaterWins 1, averageLead -6.5
 * @see floaterOdds, rollingReturns
 */
export function floaterLead({
  windows: { rows, independentWindows },
  fixedRate,
}: {
  windows: RollingReturns
  fixedRate: Decimal
}): FloaterOdds {
  requireFinite({ fixedRate })
  const [first] = rows
  const windows = new Decimal(rows.length)
  if (first === undefined) {
    const none = { floaterShare: null, averageLead: null, highestLead: null, lowestLead: null }
    return { windows, independentWindows, floaterWins: zero, ...none }
  }
  let wins = 0
  let [highest, lowest, sum] = [first.annualisedYield, first.annualisedYield, zero]
  for (const { annualisedYield } of rows) {
    if (annualisedYield.greaterThanOrEqualTo(fixedRate)) wins++
    if (annualisedYield.greaterThan(highest)) highest = annualisedYield
    if (annualisedYield.lessThan(lowest)) lowest = annualisedYield
    sum = sum.plus(annualisedYield.minus(fixedRate))
  }
  const floaterWins = new Decimal(wins)
  return {
    windows,
    independentWindows,
    floaterWins,
    floaterShare: floaterWins.div(windows),
    averageLead: sum.div(windows),
    highestLead: highest.minus(fixedRate),
    lowestLead: lowest.minus(fixedRate),
  }
}
