import type { Chart } from '../chart'
import { ratesOf, type Strip } from './strip'
import type { words } from './words.en'

type Word = keyof typeof words

/** The four maturities through time; a gap is left a gap. */
export const chartsOf = ({ points }: Strip): readonly Chart<Word>[] => [
  {
    title: 'chart.maturities',
    x: 'stripDay',
    scale: 'time',
    y: 'rate',
    series: [
      { label: 'series.30', tone: 'futures', expression: 'maturity30Rate' },
      { label: 'series.60', tone: 'sum', expression: 'maturity60Rate' },
      { label: 'series.90', tone: 'coin', expression: 'maturity90Rate' },
      { label: 'series.120', tone: 'other', expression: 'maturity120Rate' },
    ],
    points: () => points.map((point) => ({ x: point.day, values: point.rates, given: ratesOf(point) })),
    marks: [],
  },
]
