import { decimal, logGridAround, zero, type Decimal } from '../../core'
import type { Chart } from '../chart'
import { call } from './formulas'
import type { Hedges } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words
type Drawn = { hedges: Hedges; around: readonly Decimal[]; below: readonly Decimal[] }

const steps = 96
/** Points below the futures price: at it nothing is owed, for which a log axis has no place. */
const half = 48

export function chartsOf(hedges: Hedges): readonly Chart<Word>[] {
  const centre = hedges.values.futuresPrice
  const drawn = {
    hedges,
    around: logGridAround({ centre, factor: decimal('4'), steps }),
    below: logGridAround({ centre, factor: decimal('1000'), steps }).slice(0, half),
  }
  return [callChart(drawn), hedgesChart(drawn), resultChart(drawn), owedChart(drawn)]
}

const marks: Chart<Word>['marks'] = [
  { label: 'mark.spot', at: 'spotPrice' },
  { label: 'mark.future', at: 'futuresPrice' },
  { label: 'mark.price', at: 'settlementPrice' },
]
const common = { x: 'settlementPrice', scale: 'linear', y: 'usd', marks, slider: 'settlementPrice' } as const

/** Dollars to be found beside the coin, as the price rises; of the inverse bond, none. */
const callChart = ({ hedges, around }: Drawn): Chart<Word> => ({
  ...common,
  title: 'chart.call',
  series: [
    { label: 'series.posted', tone: 'warning', expression: `marginUsd + ${call}` },
    { label: 'series.coin', tone: 'coin', expression: 'coin * settlementPrice' },
    { label: 'series.none', tone: 'sum', expression: '0' },
  ],
  points: () =>
    around.map((x) => {
      const { postedUsd, coinLegUsd } = hedges.at(x)
      return { x, values: [postedUsd, coinLegUsd, zero] }
    }),
})

/** What either hedge leaves of the capital, the borrowed dollars paid for. */
const hedgesChart = ({ hedges, around }: Drawn): Chart<Word> => ({
  ...common,
  title: 'chart.hedges',
  series: [
    { label: 'series.inverse', tone: 'sum', expression: 'faceUsd + residualCoin * settlementPrice' },
    {
      label: 'series.linear',
      tone: 'warning',
      expression: `coin * settlementPrice + hedgedCoin * (futuresPrice - settlementPrice) - (marginUsd + ${call}) * borrowRate * daysToExpiry / 365`,
    },
  ],
  points: () =>
    around.map((x) => {
      const { inverseEndUsd, linearEndUsd } = hedges.at(x)
      return { x, values: [inverseEndUsd, linearEndUsd] }
    }),
  marks: [...marks, { label: 'mark.capital', at: 'capitalUsd', axis: 'y' }],
})

/** The result in dollars of the coin, of the linear contracts sold, and of both. */
const resultChart = ({ hedges, around }: Drawn): Chart<Word> => ({
  ...common,
  title: 'chart.result',
  series: [
    { label: 'series.coin', tone: 'coin', expression: 'coin * (settlementPrice - spotPrice)' },
    { label: 'series.short', tone: 'futures', expression: 'hedgedCoin * (futuresPrice - settlementPrice)' },
    {
      label: 'series.sum',
      tone: 'sum',
      expression: 'coin * (settlementPrice - spotPrice) + hedgedCoin * (futuresPrice - settlementPrice)',
    },
  ],
  points: () =>
    around.map((x) => {
      const { coinPnlUsd, linearPnlUsd, hedgePnlUsd } = hedges.at(x)
      return { x, values: [coinPnlUsd, linearPnlUsd, hedgePnlUsd] }
    }),
})

/** Coin that the buyer of the inverse contracts owes as the price falls, beside the coin that they stood for. */
const owedChart = ({ hedges, below }: Drawn): Chart<Word> => ({
  ...common,
  title: 'chart.owed',
  scale: 'log',
  y: 'coin',
  yScale: 'log',
  series: [
    { label: 'series.owed', tone: 'warning', expression: 'faceUsd * (1 / settlementPrice - 1 / futuresPrice)' },
    { label: 'series.sold', tone: 'futures', expression: 'notionalCoin' },
  ],
  points: () => below.map((x) => ({ x, values: [hedges.at(x).inversePnlCoin, hedges.notionalCoin] })),
})
