import { decimal, linearGrid } from '../../core'
import type { Chart } from '../chart'
import { formulas } from './formulas'
import type { Unwind } from './unwind'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 40
const [lowest, highest] = [decimal('0'), decimal('0.2')]

/** What is lost, and what the other side earns, over the basis at which it is closed. */
export const chartsOf = ({ at, values }: Unwind): readonly Chart<Word>[] => [
  {
    title: 'chart.loss',
    x: 'closingRate',
    scale: 'linear',
    y: 'usd',
    series: [
      { label: 'series.loss', tone: 'warning', expression: `${formulas.basisLossUsd} + spreadLossUsd` },
      { label: 'series.basis', tone: 'futures', dashed: true, expression: formulas.basisLossUsd },
      { label: 'series.taker', tone: 'sum', expression: formulas.takerUsd },
    ],
    points: () =>
      linearGrid({
        from: lowest,
        to: values.closingRate.greaterThan(highest) ? values.closingRate : highest,
        steps,
      }).map((x) => {
        const { lossUsd, basisLossUsd, takerUsd } = at(x)
        return { x, values: [lossUsd, basisLossUsd, takerUsd] }
      }),
    marks: [
      { label: 'mark.books', at: 'booksRate' },
      { label: 'mark.closing', at: 'closingRate' },
      { label: 'mark.tie', at: 'unwindBreakEvenRate' },
    ],
    slider: 'closingRate',
  },
]
