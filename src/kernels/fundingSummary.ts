import { annualRates, daysOf } from './annualRates'
import { fundingReplay, type FundingReplayArguments, type FundingReplayNumbers } from './fundingReplay'

/** All that a screen needs of a long funding history, so that a page need not go over a million rows itself. */
export type FundingSummary = {
  replay: FundingReplayNumbers
  /** Times as days since 1970. */
  days: Float64Array
  /** The rates as simple annual ones, rising: what rankOf looks through. */
  sortedAnnual: Float64Array
}

/** A funding history replayed, with what today's funding is held against. */
export const fundingSummary = (series: FundingReplayArguments): FundingSummary => ({
  replay: fundingReplay(series),
  days: daysOf(series.times),
  sortedAnnual: annualRates(series).toSorted(),
})
