import {
  annualisedFunding,
  basis,
  daysBetween,
  decimal,
  floaterLead,
  fundingAtInterval,
  percentileRank,
  rollingReturns,
  type Decimal,
  type IndexPoint,
  type RollingReturns,
} from '../../core'
import { intervalOf } from '../../desk/intervalField'
import { rememberedLast } from '../rememberedLast'
import type { HistoryValues } from './fields'
import type { Replays } from './replays'

const aDay = decimal('24')

/** Today's basis and funding, and how they compare with the past. */
export function todayOf(values: HistoryValues, past: Replays) {
  const { spotPrice, futuresPrice, valuation, expiry, venue, fundingRate } = values
  const daysToExpiry = daysBetween({ from: valuation, to: expiry })
  const { annualised } = basis({ spotPrice, futuresPrice, daysToExpiry })
  const paid = { rate: fundingRate, intervalHours: intervalOf(venue) }
  const funding = annualisedFunding(paid)
  const { basisDays, paidDays } = past
  return {
    daysToExpiry,
    basis: annualised.simple,
    funding: funding.simple,
    basisRank: rankIn(
      basisDays.map(({ annualised: rate }) => rate),
      annualised.simple,
    ),
    // Among days, as a day: the order is that of the yearly rates.
    fundingRank: rankIn(paidDays, fundingAtInterval({ ...paid, newIntervalHours: aDay })),
    odds: floaterLead({
      windows: windowsOf(values, past),
      fixedRate: annualised.simple,
    }),
  }
}

/** What floating paid over windows as long as the future has left: no price of the desk changes them. */
export const windowsOf = ({ valuation, expiry }: HistoryValues, { compounded }: Replays): RollingReturns =>
  rememberedWindows({ index: compounded.index, days: daysBetween({ from: valuation, to: expiry }).toString() })

/** Those of the length asked for last. */
const rememberedWindows = rememberedLast(({ index, days }: { index: readonly IndexPoint[]; days: string }) =>
  rollingReturns({ index, windowDays: decimal(days) }),
)

/** Null without values to compare with: a history may be shorter than a day. */
const rankIn = (values: readonly Decimal[], value: Decimal): Decimal | null =>
  values.length === 0 ? null : percentileRank({ values, value }).percentile
