import { decimal, logGridAround } from '../../core'
import type { Chart } from '../chart'
import { paysOver, worth } from './formulas'
import type { Move } from './move'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 40
const factor = decimal('1.15')

/** What the contract pays at the close and is worth now, over the price. */
export const chartsOf = ({ values, at, paysAt }: Move): readonly Chart<Word>[] => [
  {
    title: 'chart.day',
    x: 'movePrice',
    scale: 'linear',
    y: 'usd',
    series: [
      { label: 'series.close', tone: 'futures', expression: paysOver },
      { label: 'series.now', tone: 'sum', expression: values.hoursLeft.isZero() ? `${paysOver} + 0` : worth },
    ],
    points: () =>
      logGridAround({ centre: values.moveOpenPrice, factor, steps }).map((x) => {
        const { valueUsd, aboveRate, density, deviationUsd } = at(x)
        const given = { moveAboveRate: aboveRate, moveDensity: density, moveDeviationUsd: deviationUsd }
        return { x, values: [paysAt(x), valueUsd], given }
      }),
    marks: [
      { label: 'mark.open', at: 'moveOpenPrice' },
      { label: 'mark.price', at: 'movePrice' },
    ],
    slider: 'movePrice',
  },
]
