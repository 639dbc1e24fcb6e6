import { noSources, type Sources } from '../sources'
import { pricesIn, ratesIn, seriesNamed, stripIn } from '../seriesColumns'
import type { HistoryValues } from './fields'
import { importedFunding, namedFunding } from './imported'
import { ownPast } from './own'
import { policiesOf } from './policies'
import { replays, replaysOf, type Replays } from './replays'
import { todayOf, windowsOf } from './today'

export type HistoryModel = ReturnType<typeof historyModel>

/** The years that are looked back on. */
function pastOf(values: HistoryValues, sources: Sources): Replays {
  const own = ownPast(values, sources)
  return own === null ? replays() : replaysOf(own)
}

/** What the model is made of, each part remembered where it is computed. */
export function* historyParts(values: HistoryValues, sources: Sources = noSources) {
  const past = pastOf(values, sources)
  yield past
  yield past.compounded
  yield past.drawdown
  yield past.daily
  yield past.summed
  yield past.quarters(values.fixedConvention)
  yield past.basisDays
  yield past.paidDays
  yield windowsOf(values, past)
  for (const policy of policiesOf(values, past)) yield policy()
}

/** Everything that the panel shows: the essay's years, today's desk in their light, and the policies with the desk's costs. */
export function historyModel(values: HistoryValues, sources: Sources = noSources) {
  const past = pastOf(values, sources)
  const policies = policiesOf(values, past).map((policy) => policy())
  const today = todayOf(values, past)
  const series = namedFunding(values.historySeries, sources)
  return {
    values,
    past,
    today,
    isOwn: past.history.isOwn,
    imported: series === null ? null : importedFunding(series, today, values.rollingDays),
    isMissing: isMissing(values, sources),
    policies,
    /** The policy that is asked about. */
    chosen: policies.find(({ kind }) => kind === values.policyRule)?.replay ?? null,
    fixed: values.fixedConvention === 'listing-day' ? past.listing : past.executable,
    quarters: past.quarters(values.fixedConvention),
  }
}

/** Whether a series that is named is not here, or holds something else: what is shipped stands in its place. */
const isMissing = ({ historySeries, futuresSeries, spotSeries }: HistoryValues, sources: Sources): boolean =>
  (historySeries !== '' && ratesIn(seriesNamed(sources, historySeries)) === null) ||
  (futuresSeries !== '' && stripIn(seriesNamed(sources, futuresSeries)) === null) ||
  (spotSeries !== '' && pricesIn(seriesNamed(sources, spotSeries)) === null)
