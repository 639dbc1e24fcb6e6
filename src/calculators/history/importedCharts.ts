import { decimal } from '../../core'
import { daysOf } from '../../kernels/annualRates'
import { envelope, stretchOf, type Envelope } from '../../kernels/envelope'
import type { FundingSummary } from '../../kernels/fundingSummary'
import { rateBins, type RateBins } from '../../kernels/rateBins'
import type { RollingYields } from '../../kernels/rollingYields'
import type { Chart, ChartPoint } from '../chart'
import { figure } from './figure'
import type { words } from './words.en'

type Word = keyof typeof words

/** Points of a line that a screen can tell apart. */
const mostPoints = 1600

/** A series never changes, and a million rates are not counted at every keystroke. */
const counted = new WeakMap<RateBins['froms'], RateBins>()
function binsOf(rates: RateBins['froms']): RateBins {
  const bins = counted.get(rates) ?? rateBins(rates)
  counted.set(rates, bins)
  return bins
}

/** How often a payment was so large; each bin stands where it begins. */
const distributionOf = (rates: RateBins['froms']): Chart<Word> => ({
  title: 'chart.importedDistribution',
  x: 'paymentRate',
  scale: 'linear',
  y: 'rate',
  marks: [],
  series: [{ label: 'series.paymentShare', tone: 'other', expression: 'binShare' }],
  points: () => {
    const { froms, shares } = binsOf(rates)
    return Array.from(froms, (from, place): ChartPoint => {
      const share = figure(shares[place] ?? NaN)
      return { x: decimal(`${from}`), values: [share], given: { binShare: share } }
    })
  },
})

type Imported = { summary: FundingSummary; rolled: RollingYields; rates: RateBins['froms'] }

/** A long series as lines: what it has made of 1, how far it stood below its highest, and how large its payments were. */
export const importedCharts = ({ summary: { days: xs, replay }, rolled, rates }: Imported): readonly Chart<Word>[] => [
  chartOf({
    title: 'chart.imported',
    label: 'series.imported',
    tone: 'sum',
    term: 'importedLevel',
    whole: { xs, ys: replay.levels },
  }),
  chartOf({
    title: 'chart.importedFall',
    label: 'series.importedFall',
    tone: 'warning',
    term: 'importedFall',
    whole: { xs, ys: replay.drawdowns },
  }),
  chartOf({
    title: 'chart.importedRolling',
    label: 'series.importedRolling',
    tone: 'sum',
    term: 'importedWindow',
    whole: { xs: daysOf(rolled.times), ys: rolled.inTime },
  }),
  distributionOf(rates),
]

type Drawn = Pick<Chart<Word>['series'][number], 'label' | 'tone'> & {
  title: Word
  term: 'importedLevel' | 'importedFall' | 'importedWindow'
  whole: Envelope
}

const chartOf = ({ title, label, tone, term, whole }: Drawn): Chart<Word> => ({
  title,
  x: 'historyDay',
  scale: 'time',
  y: 'rate',
  marks: [],
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
