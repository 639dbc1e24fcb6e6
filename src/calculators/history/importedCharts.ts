import { decimal } from '../../core'
import { daysOf } from '../../kernels/annualRates'
import { envelope, stretchOf, type Envelope } from '../../kernels/envelope'
import type { FundingSummary } from '../../kernels/fundingSummary'
import type { RollingYields } from '../../kernels/rollingYields'
import type { Chart, ChartPoint } from '../chart'
import { figure } from './figure'
import type { words } from './words.en'

type Word = keyof typeof words

/** Points of a line that a screen can tell apart. */
const mostPoints = 1600

/** A long series as lines: what it has made of 1, and how far it stood below its highest. */
export const importedCharts = ({ days: xs, replay }: FundingSummary, rolled: RollingYields): readonly Chart<Word>[] => [
  chartOf({
    ...{ title: 'chart.imported', label: 'series.imported', tone: 'sum', term: 'importedLevel' },
    whole: { xs, ys: replay.levels },
  }),
  chartOf({
    ...{ title: 'chart.importedFall', label: 'series.importedFall', tone: 'warning', term: 'importedFall' },
    whole: { xs, ys: replay.drawdowns },
  }),
  chartOf({
    ...{ title: 'chart.importedRolling', label: 'series.importedRolling', tone: 'sum', term: 'importedWindow' },
    whole: { xs: daysOf(rolled.times), ys: rolled.inTime },
  }),
]

type Drawn = Pick<Chart<Word>['series'][number], 'label' | 'tone'> & {
  title: Word
  term: 'importedLevel' | 'importedFall' | 'importedWindow'
  whole: Envelope
}

const chartOf = ({ title, label, tone, term, whole }: Drawn): Chart<Word> => ({
  ...{ title, x: 'historyDay', scale: 'time', y: 'rate', marks: [] },
  series: [{ label, tone, expression: term }],
  ...linesOf(whole, term),
  within: (stretch) => linesOf(stretchOf({ ...whole, ...stretch }), term),
})

/** A line thinned for the screen, and its points: no peak is lost. */
function linesOf(whole: Envelope, term: Drawn['term']): Required<Pick<Chart<Word>, 'points' | 'drawing'>> {
  let made: Envelope | null = null
  const thin = () => (made ??= envelope({ ...whole, most: mostPoints }))
  return {
    drawing: () => ({ xs: thin().xs, ys: [thin().ys] }),
    points: () =>
      Array.from(thin().xs, (x, place): ChartPoint => {
        const value = figure(thin().ys[place] ?? NaN)
        return { x: decimal(`${x}`), values: [value], given: { [term]: value } }
      }),
  }
}
