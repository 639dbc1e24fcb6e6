import { decimal, linearGrid } from '../../core'
import type { Chart } from '../chart'
import type { Payoffs } from './payoffs'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 80
const lowest = decimal('0.01')

/** What dealers have sold once the price has fallen so far. */
export const chartsOf = ({ values, ladderTo }: Payoffs): readonly Chart<Word>[] => [
  {
    title: 'chart.sold',
    x: 'ladderLowPrice',
    scale: 'linear',
    y: 'usd',
    series: [{ label: 'series.sold', tone: 'warning', expression: 'reachedUsd * hedgeShareRate' }],
    points: () =>
      linearGrid({ from: lowest, to: values.ladderSpotPrice, steps }).map((x) => {
        const { soldUsd, reachedUsd } = ladderTo(x)
        return { x, values: [soldUsd], given: { reachedUsd } }
      }),
    marks: [{ label: 'mark.low', at: 'ladderLowPrice' }],
    slider: 'ladderLowPrice',
  },
]
