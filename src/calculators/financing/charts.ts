import { decimal, linearGrid } from '../../core'
import type { Chart } from '../chart'
import { equityByShare } from './formulas'
import { loanAt, type Financed } from './financed'
import type { words } from './words.en'

const stretch = { from: decimal('0'), to: decimal('0.9'), steps: 60 }

/** What a larger loan makes of the return on what is not borrowed. */
export const chartsOf = (financed: Financed): readonly Chart<keyof typeof words>[] => [
  {
    title: 'chart.share',
    x: 'borrowedShareRate',
    scale: 'linear',
    y: 'rate',
    series: [
      { label: 'series.equity', tone: 'sum', expression: equityByShare },
      { label: 'series.delivered', tone: 'futures', dashed: true, expression: 'deliveredYield' },
    ],
    points: () =>
      linearGrid(stretch).map((x) => ({
        x,
        values: [loanAt(financed, x).annualisedReturnOnEquity, financed.delivered.annualisedYield],
      })),
    marks: [
      { label: 'mark.share', at: 'borrowedShareRate' },
      { label: 'mark.cost', at: 'costOfCapital', axis: 'y' },
    ],
  },
]
