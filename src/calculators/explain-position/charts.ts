import { decimal, logGridAround } from '../../core'
import type { Chart } from '../chart'
import { explainedAt, type Day } from './day'
import type { words } from './words.en'

const steps = 48

/** What the day would have brought at other prices of the future. */
export const chartsOf = (day: Day): readonly Chart<keyof typeof words>[] => [
  {
    title: 'chart.day',
    x: 'futuresPrice',
    scale: 'linear',
    y: 'usd',
    series: [
      {
        label: 'series.profit',
        tone: 'sum',
        expression:
          '(priorEquityCoin + contracts * multiplier * (1 / futuresPrice - 1 / priorFuturesPrice) + contracts * multiplier / futuresPrice * fundingRate - feesPaidCoin) * spotPrice - priorValueUsd',
      },
    ],
    points: () =>
      logGridAround({ centre: day.values.futuresPrice, factor: decimal('1.1'), steps }).map((x) => ({
        x,
        values: [explainedAt(day, x).profitUsd],
      })),
    marks: [
      { label: 'mark.future', at: 'futuresPrice' },
      { label: 'mark.prior', at: 'priorFuturesPrice' },
    ],
  },
]
