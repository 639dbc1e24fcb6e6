import { decimal, logGrid } from '../../core'
import type { Chart } from '../chart'
import { liquidationByLeverage } from './formulas'
import type { Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

const stretch = { from: decimal('1.1'), to: decimal('100') }
const steps = 96

/** The price that ends the short over its leverage. */
export function chartsOf(position: Position): readonly Chart<Word>[] {
  const { hedged, ladderAt } = position
  const { hedgePrice } = hedged
  return [
    {
      title: 'chart.ends',
      x: 'leverage',
      scale: 'log',
      y: 'usd',
      yScale: 'log',
      series: [
        { label: 'series.liquidation', tone: 'warning', expression: liquidationByLeverage(position) },
        {
          label: position.values.bondKind === 'fixed' ? 'series.future' : 'series.perpetual',
          tone: 'futures',
          expression: 'hedgePrice',
        },
      ],
      points: () =>
        ladderAt(logGrid({ ...stretch, steps })).map(({ leverage: x, liquidationPrice, rate: tierRate }) => ({
          x,
          values: [liquidationPrice, hedgePrice],
          given: { tierRate },
        })),
      marks: [{ label: 'mark.posted', at: 'leverage' }],
    },
  ]
}
