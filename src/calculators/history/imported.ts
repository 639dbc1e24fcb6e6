import { decimal, type Decimal } from '../../core'
import { annualRates, daysOf } from '../../kernels/annualRates'
import { envelope } from '../../kernels/envelope'
import { fundingReplay } from '../../kernels/fundingReplay'
import { numbersOf } from '../../kernels/numbersOf'
import { rankOf } from '../../kernels/rankOf'
import type { Quantities } from '../answer'
import type { Chart, ChartPoint, Drawing } from '../chart'
import type { SeriesView, Sources } from '../sources'
import type { words } from './words.en'

type Word = keyof typeof words

/** A funding history of the user's own, replayed as the essay's is. */
export type ImportedFunding = { quantities: Quantities; charts: () => readonly Chart<Word>[] }

type FundingSeries = Pick<SeriesView, 'times'> & { rates: SeriesView['times'] }

/** Points of a line that a screen can tell apart. */
const mostPoints = 1600

/** The series that is named, where it is there and holds funding. */
export function namedFunding(name: string, sources: Sources): FundingSeries | null {
  const series = sources.series[name]
  const rates = series?.columns['rate']
  return series === undefined || rates === undefined ? null : { times: series.times, rates }
}

type Counted = { replay: ReturnType<typeof fundingReplay>; annual: ReturnType<typeof annualRates> }

/** A series never changes, and a million rows are not replayed at every keystroke. */
const known = new WeakMap<SeriesView['times'], Counted>()
function remembered(series: FundingSeries): Counted {
  const counted = known.get(series.times) ?? { replay: fundingReplay(series), annual: annualRates(series) }
  known.set(series.times, counted)
  return counted
}

/** What a long series paid, in binary numbers, and where today's annual funding stands in it. */
export function importedFunding({ times, rates }: FundingSeries, todaysFunding: Decimal): ImportedFunding {
  const { replay, annual } = remembered({ times, rates })
  const [today = NaN] = numbersOf([todaysFunding])
  const xs = daysOf(times)
  const line = (ys: Float64Array): Drawing => {
    const thin = envelope({ xs, ys, most: mostPoints })
    return { xs: thin.xs, ys: [thin.ys] }
  }
  return {
    quantities: {
      importedRows: decimal(`${rates.length}`),
      importedEvery: figure(replay.everyInterval),
      importedDaily: figure(replay.dailySums),
      importedSum: figure(replay.simpleSum),
      importedNegative: figure(replay.negativeShare),
      importedDrawdown: figure(replay.maxDrawdownRate),
      importedPercentile: rates.length < 2 ? null : figure(rankOf({ values: annual, value: today })),
    },
    charts: () => [
      chartOf({
        title: 'chart.imported',
        label: 'series.imported',
        tone: 'sum',
        term: 'importedLevel',
        line: line(replay.levels),
      }),
      chartOf({
        title: 'chart.importedFall',
        label: 'series.importedFall',
        tone: 'warning',
        term: 'importedFall',
        line: line(replay.drawdowns),
      }),
    ],
  }
}

/** A binary number as the shortest numeral that names it; none where it has outgrown every number. */
const figure = (value: number): Decimal | null => (Number.isFinite(value) ? decimal(`${value}`) : null)

type Drawn = Pick<Chart<Word>['series'][number], 'label' | 'tone'> & {
  title: Word
  term: 'importedLevel' | 'importedFall'
  line: Drawing
}

const chartOf = ({ title, label, tone, term, line }: Drawn): Chart<Word> => ({
  ...{ title, x: 'historyDay', scale: 'time', y: 'rate', marks: [] },
  series: [{ label, tone, expression: term }],
  drawing: () => line,
  points: () =>
    Array.from(line.xs, (x, place): ChartPoint => {
      const value = figure(line.ys[0]?.[place] ?? NaN)
      return { x: decimal(`${x}`), values: [value], given: { [term]: value } }
    }),
})
