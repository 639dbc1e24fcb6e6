import { decimal, logGridAround, zero, type Decimal } from '../../core'
import type { Chart } from '../chart'
import { pegLossFormula, postedFormula } from './formulas'
import { atPar, type Hedges } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words
type Drawn = { hedges: Hedges; around: readonly Decimal[]; below: readonly Decimal[] }

const steps = 96
/** Points below the futures price: at that price nothing is owed, which a log axis cannot show. */
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

/** Dollars to be raised beside the coin as the price rises; none for the inverse bond. */
const callChart = ({ hedges, around }: Drawn): Chart<Word> => ({
  ...common,
  title: 'chart.call',
  series: [
    { label: 'series.posted', tone: 'warning', expression: postedFormula(hedges) },
    { label: 'series.coin', tone: 'coin', expression: 'coin * settlementPrice' },
    { label: 'series.none', tone: 'sum', expression: '0' },
  ],
  points: () =>
    around.map((x) => {
      const { postedUsd, coinLegUsd } = hedges.at(x)
      return { x, values: [postedUsd, coinLegUsd, zero] }
    }),
})

/** What either hedge leaves of the capital, the borrowed dollars paid for; before a depeg too, where there is one. */
const hedgesChart = ({ hedges, around }: Drawn): Chart<Word> => {
  const isDepegged = !hedges.pegPrice.equals(1)
  const kept = atPar(hedges)
  const endOf = (peg: string, loss: string, posted: string) =>
    `coin * settlementPrice + hedgedCoin * (futuresPrice${peg} - settlementPrice) - ${loss} - ${posted} * borrowRate * daysToExpiry / 365`
  return {
    ...common,
    title: 'chart.hedges',
    series: [
      { label: 'series.inverse', tone: 'sum', expression: 'faceUsd + residualCoin * settlementPrice' },
      {
        label: 'series.linear',
        tone: 'warning',
        expression: endOf(' * pegPrice', pegLossFormula(hedges), postedFormula(hedges)),
      },
      ...(isDepegged
        ? [
            {
              label: 'series.par' as const,
              tone: 'cost' as const,
              dashed: true,
              expression: endOf(
                '',
                '0',
                '(marginUsd + max(0, hedgedCoin * (settlementPrice - futuresPrice) * (1 + marginRate)))',
              ),
            },
          ]
        : []),
    ],
    points: () =>
      around.map((x) => {
        const { inverseEndUsd, linearEndUsd } = hedges.at(x)
        return { x, values: [inverseEndUsd, linearEndUsd, ...(isDepegged ? [kept.at(x).linearEndUsd] : [])] }
      }),
    marks: [
      ...marks,
      ...(hedges.collateralCallPrice === null ? [] : [{ label: 'mark.covered', at: 'collateralCallPrice' } as const]),
      { label: 'mark.capital', at: 'capitalUsd', axis: 'y' },
    ],
  }
}

/** PnL in dollars of the coin, of the linear contracts sold, and of both. */
const resultChart = ({ hedges, around }: Drawn): Chart<Word> => ({
  ...common,
  title: 'chart.result',
  series: [
    { label: 'series.coin', tone: 'coin', expression: 'coin * (settlementPrice - spotPrice)' },
    { label: 'series.short', tone: 'futures', expression: 'hedgedCoin * (futuresPrice * pegPrice - settlementPrice)' },
    {
      label: 'series.sum',
      tone: 'sum',
      expression: 'coin * (settlementPrice - spotPrice) + hedgedCoin * (futuresPrice * pegPrice - settlementPrice)',
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
