import { decimal, type Decimal } from '../../core'
import { fundingSummary, type FundingSummary } from '../../kernels/fundingSummary'
import { numbersOf } from '../../kernels/numbersOf'
import { rankOf } from '../../kernels/rankOf'
import { leadOver, rollingYields } from '../../kernels/rollingYields'
import type { Quantities } from '../answer'
import type { Chart } from '../chart'
import { rememberedLast } from '../rememberedLast'
import { ratesIn, seriesNamed } from '../seriesColumns'
import type { SeriesView, Sources } from '../sources'
import { figure } from './figure'
import { importedCharts } from './importedCharts'
import type { words } from './words.en'

type Word = keyof typeof words

/** A funding history of the user's own, replayed as the essay's is. */
export type ImportedFunding = { quantities: Quantities; charts: () => readonly Chart<Word>[] }

type FundingSeries = Pick<SeriesView, 'times' | 'summary'> & { rates: SeriesView['times'] }

/** The series that is named, where it is there and holds funding. */
export function namedFunding(name: string, sources: Sources): FundingSeries | null {
  const series = seriesNamed(sources, name)
  const rates = ratesIn(series)?.values
  return series === undefined || rates === undefined ? null : { ...series, rates }
}

type Today = { funding: Decimal; basis: Decimal; daysToExpiry: Decimal }

/** A series never changes, and a million rows are not read again at every keystroke. */
const summaries = new WeakMap<SeriesView['times'], FundingSummary>()
function summaryOf(series: FundingSeries): FundingSummary {
  const summary = series.summary ?? summaries.get(series.times) ?? fundingSummary(series)
  summaries.set(series.times, summary)
  return summary
}

/** Windows of the length asked for last: no price of the desk changes them. */
const windowsOf = rememberedLast(({ daily, windowDays }: Pick<FundingSummary, 'daily'> & { windowDays: number }) =>
  rollingYields({ ...daily, windowDays }),
)

/** What a long series paid, in binary numbers, and where today stands in it. */
export function importedFunding(series: FundingSeries, today: Today, rollingDays: string): ImportedFunding {
  const summary = summaryOf(series)
  const { replay, sortedAnnual } = summary
  const { length } = series.rates
  const [funding = NaN, fixed = NaN, windowDays = NaN, rolling = NaN] = numbersOf([
    today.funding,
    today.basis,
    today.daysToExpiry,
    decimal(rollingDays),
  ])
  const yields = windowsOf({ daily: summary.daily, windowDays })
  const { share, averageLead } = leadOver({ yields, fixedRate: fixed })
  return {
    quantities: {
      importedRows: decimal(`${length}`),
      importedEvery: figure(replay.everyInterval),
      importedDaily: figure(replay.dailySums),
      importedSum: figure(replay.simpleSum),
      importedNegative: figure(replay.negativeShare),
      importedDrawdown: figure(replay.maxDrawdownRate),
      importedPercentile: length < 2 ? null : figure(rankOf({ sorted: sortedAnnual, value: funding })),
      importedFloaterShare: figure(share),
      importedLead: figure(averageLead),
      importedWindows: decimal(`${yields.sorted.length}`),
      importedIndependent: decimal(`${yields.independentWindows}`),
    },
    charts: () =>
      importedCharts({
        summary,
        rates: series.rates,
        rolled: rollingYields({ ...summary.daily, windowDays: rolling }),
      }),
  }
}
