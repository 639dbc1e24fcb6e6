import { decimal, linearGrid } from '../../core'
import type { Chart } from '../chart'
import { pnlByBackMove } from './formulas'
import { tradedWith, type Spread } from './trade'
import type { words } from './words.en'

const steps = 64
const zero = decimal('0')
const tenth = decimal('0.1')

/** From the typed move, or none, to a tenth or more: every move between two that leave a price leaves one. */
function movesOf({ values: { backMove } }: Spread) {
  const from = backMove.lessThan(zero) ? backMove : zero
  return linearGrid({ from, to: backMove.greaterThan(tenth) ? backMove : tenth, steps })
}

/** What the trade earns as the back basis moves. */
export const chartsOf = (spread: Spread): readonly Chart<keyof typeof words>[] => [
  {
    title: 'chart.back',
    x: 'backMove',
    scale: 'linear',
    y: 'usd',
    series: [{ label: 'series.pnl', tone: 'sum', expression: pnlByBackMove(spread) }],
    points: () => movesOf(spread).map((x) => ({ x, values: [tradedWith(spread, x).pnlUsd] })),
    marks: [{ label: 'mark.move', at: 'backMove' }],
  },
]
