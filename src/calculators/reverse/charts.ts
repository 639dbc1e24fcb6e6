import { decimal, linearGrid } from '../../core'
import type { Chart } from '../chart'
import { carryByRate } from './formulas'
import { bondAt, type ReverseTrade } from './trade'
import type { words } from './words.en'

const stretch = { from: decimal('-0.2'), to: decimal('0.6'), steps: 64 }

/** What the trade earns over the rate at which BTC is borrowed. */
export const chartsOf = (trade: ReverseTrade): readonly Chart<keyof typeof words>[] => [
  {
    title: 'chart.rate',
    x: 'coinBorrowRate',
    scale: 'linear',
    y: 'usd',
    series: [{ label: 'series.carry', tone: 'sum', expression: carryByRate }],
    points: () => linearGrid(stretch).map((x) => ({ x, values: [bondAt(trade, x).carryUsd] })),
    marks: [
      { label: 'mark.rate', at: 'coinBorrowRate' },
      { label: 'mark.tie', at: 'breakEvenCoinBorrowRate' },
    ],
  },
]
