import { logGrid, logGridAround, decimal, zero, type Decimal } from '../../core'
import type { Chart, ChartPoint } from '../chart'
import { numbersOf } from '../../kernels/numbersOf'
import { settlementCurves } from '../../kernels/settlementCurves'
import { exit, nearCharts } from './nearChart'
import { hedgesOf, pathOf, settlementsAt, settlementStretch, type Trade } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 96

/** The charts of the panel: what is at stake first, then the proof of the constant dollar. */
export const chartsOf = (trade: Trade): readonly Chart<Word>[] => [
  ...nearCharts(trade),
  settlementChart(trade),
  legsChart(trade, 'usd'),
  legsChart(trade, 'coin'),
  pathChart(trade),
]

/** The same prices whatever is typed. */
const settlementPrices = logGrid({ ...settlementStretch, steps })

/** Dollars in hand over the settlement price: the bond stands still, the others do not. */
const settlementChart = (trade: Trade): Chart<Word> => ({
  title: 'chart.settlement',
  x: 'settlementPrice',
  scale: 'log',
  y: 'usd',
  yScale: 'log',
  series: [
    {
      label: 'series.bond',
      tone: 'sum',
      expression: `(faceUsd * (1 - settlementFeeRate) + residualCoin * settlementPrice) * ${exit}`,
    },
    { label: 'series.coinAlone', tone: 'coin', expression: `coin * settlementPrice * ${exit}` },
    {
      label: 'series.naive',
      tone: 'warning',
      dashed: true,
      expression: `(naiveFaceUsd * (1 - settlementFeeRate) + (naiveHeldCoin - naiveFaceUsd / futuresExecutionPrice) * settlementPrice) * ${exit}`,
    },
  ],
  points: () =>
    settlementPrices.map((x): ChartPoint => {
      const at = settlementsAt(trade, x)
      return { x, values: [at.bond.finalUsd, at.coinAlone.finalUsd, at.naive.finalUsd] }
    }),
  drawing: () => {
    const xs = numbersOf(settlementPrices)
    const { bond, coinAlone, naive } = hedgesOf(trade)
    const ys = [bond, coinAlone, naive].map((hedge) => settlementCurves({ ...hedge, settlementPrices: xs }).finalUsd)
    return { xs, ys }
  },
  marks: [
    { label: 'mark.spot', at: 'spotPrice' },
    { label: 'mark.settlement', at: 'settlementPrice' },
  ],
  slider: 'settlementPrice',
})

/** The coin, the short future and their sum around the spot, before exit costs, in dollars or in coin. */
const legsChart = (trade: Trade, currency: 'usd' | 'coin'): Chart<Word> => {
  const inCoin = currency === 'coin'
  const values = (x: Decimal) => {
    const { bond } = settlementsAt(trade, x)
    return inCoin
      ? [trade.bond.heldCoin, bond.futuresPnlCoin, bond.equityCoin]
      : [bond.coinLegUsd, bond.futuresPnlUsd, bond.equityUsd]
  }
  const prices = () => logGridAround({ centre: trade.values.spotPrice, factor: decimal('4'), steps })
  const pnlCoin = 'faceUsd * (1 / settlementPrice - 1 / futuresExecutionPrice)'
  return {
    title: inCoin ? 'chart.legsCoin' : 'chart.legsUsd',
    x: 'settlementPrice',
    scale: inCoin ? 'log' : 'linear',
    y: currency,
    series: [
      { label: 'series.coinLeg', tone: 'coin', expression: inCoin ? 'heldCoin' : 'heldCoin * settlementPrice' },
      { label: 'series.futuresLeg', tone: 'futures', expression: inCoin ? pnlCoin : `${pnlCoin} * settlementPrice` },
      {
        label: 'series.sum',
        tone: 'sum',
        expression: inCoin ? 'faceUsd / settlementPrice + residualCoin' : 'faceUsd + residualCoin * settlementPrice',
      },
    ],
    points: () => prices().map((x) => ({ x, values: values(x) })),
    drawing: () => {
      const xs = numbersOf(prices())
      const { bond } = hedgesOf(trade)
      const { coinLegUsd, futuresPnlUsd, futuresPnlCoin, equityUsd, equityCoin } = settlementCurves({
        ...bond,
        settlementPrices: xs,
      })
      const [held = 0] = numbersOf([bond.heldCoin])
      return {
        xs,
        ys: inCoin ? [xs.map(() => held), futuresPnlCoin, equityCoin] : [coinLegUsd, futuresPnlUsd, equityUsd],
      }
    },
    marks: [
      { label: 'mark.spot', at: 'spotPrice' },
      { label: 'mark.future', at: 'futuresPrice' },
    ],
  }
}

/** What the bond is worth on each day, at the entry yield throughout and along the basis path of the panel. */
const pathChart = (trade: Trade): Chart<Word> => {
  const { bond, path } = trade
  const value = (rate: string) => `faceUsd / (1 + ${rate} * (daysToExpiry - pathDay) / 365) + residualUsd`
  return {
    title: 'chart.path',
    x: 'pathDay',
    scale: 'linear',
    y: 'usd',
    series: [
      { label: 'series.entryYield', tone: 'sum', expression: value('grossAnnualisedYield') },
      { label: 'series.path', tone: 'futures', dashed: true, expression: value('pathRate') },
    ],
    points: () => {
      const { days, values } = pathOf(trade, [{ day: zero, annualisedRate: bond.grossAnnualisedYield }])
      return values.map(({ valueUsd }, index): ChartPoint => {
        const own = path?.values[index]
        return {
          x: days[index] ?? zero,
          values: [valueUsd, own?.valueUsd ?? null],
          given: own === undefined ? {} : { pathRate: own.annualisedRate },
        }
      })
    },
    marks: [
      { label: 'mark.capital', at: 'capitalUsd', axis: 'y' },
      { label: 'mark.face', at: 'faceUsd', axis: 'y' },
    ],
  }
}
