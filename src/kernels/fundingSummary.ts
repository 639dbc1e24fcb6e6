import { annualRates, daysOf } from './annualRates'
import { fundingReplay, type FundingReplayArguments, type FundingReplayNumbers } from './fundingReplay'

/** All that a screen needs from a long funding history, so that the page need not go through a million rows itself. */
export type FundingSummary = {
  replay: FundingReplayNumbers
  /** Times as days since 1970. */
  days: Float64Array
  /** The level at the last payment of each day (UTC), and when that was: what windows are taken over. */
  daily: { times: Float64Array; levels: Float64Array }
  /** The rates as simple annual ones, rising: what rankOf looks through. */
  sortedAnnual: Float64Array
}

/** A funding history replayed, with what today's funding is held against. */
export function fundingSummary(series: FundingReplayArguments): FundingSummary {
  const replay = fundingReplay(series)
  return {
    replay,
    days: daysOf(series.times),
    daily: lastOfDays(series.times, replay.levels),
    sortedAnnual: annualRates(series).toSorted(),
  }
}

const day = 86_400_000

/** A midnight ends the day before it. */
function lastOfDays(times: Float64Array, levels: Float64Array): FundingSummary['daily'] {
  const dayOf = (place: number) => Math.ceil((times[place] ?? NaN) / day)
  const last = Uint32Array.from(times.keys()).filter((place) => dayOf(place) !== dayOf(place + 1))
  const taken = (line: Float64Array) => Float64Array.from(last, (place) => line[place] ?? NaN)
  return { times: taken(times), levels: taken(levels) }
}
