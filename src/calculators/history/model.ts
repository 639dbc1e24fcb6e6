import { noSources, type Sources } from '../sources'
import { pricesIn, ratesIn, seriesNamed, stripIn } from '../seriesColumns'
import type { HistoryValues } from './fields'
import { importedFunding, namedFunding } from './imported'
import { ownPast } from './own'
import { rememberedPolicies } from './policies'
import { replays, replaysOf } from './replays'
import { todayOf } from './today'

export type HistoryModel = ReturnType<typeof historyModel>

/** Everything that the panel shows: the essay's years, today's desk in their light, and the policies with the desk's costs. */
export function historyModel(values: HistoryValues, sources: Sources = noSources) {
  const own = ownPast(values, sources)
  const past = own === null ? replays() : replaysOf(own)
  const policies = rememberedPolicies(values, past)
  const today = todayOf(values, past)
  const series = namedFunding(values.historySeries, sources)
  return {
    values,
    past,
    today,
    isOwn: own !== null,
    imported: series === null ? null : importedFunding(series, today, values.rollingDays),
    isMissing: isMissing(values, sources),
    policies,
    /** The policy that is asked about. */
    chosen: policies.find(({ kind }) => kind === values.policyRule)?.replay ?? null,
    fixed: values.fixedConvention === 'listing-day' ? past.listing : past.executable,
    quarters: past.quarters[values.fixedConvention],
  }
}

/** Whether a series that is named is not here, or holds something else: what is shipped stands in its place. */
const isMissing = ({ historySeries, futuresSeries, spotSeries }: HistoryValues, sources: Sources): boolean =>
  (historySeries !== '' && ratesIn(seriesNamed(sources, historySeries)) === null) ||
  (futuresSeries !== '' && stripIn(seriesNamed(sources, futuresSeries)) === null) ||
  (spotSeries !== '' && pricesIn(seriesNamed(sources, spotSeries)) === null)
