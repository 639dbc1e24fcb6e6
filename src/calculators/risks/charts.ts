import { coinOwedByLongs, linearGrid, owedCoinPrices, zero } from '../../core'
import type { Chart } from '../chart'
import type { RisksValues } from './fields'
import { liquidationFormulas } from './formulas'
import { defaultOf, endsOf, longsOf, type Exposure } from './exposure'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 96

export const chartsOf = (exposure: Exposure): readonly Chart<Word>[] => [
  liquidationChart(exposure),
  defaultChart(exposure),
  owedChart(exposure.values),
]

/** From nothing to all coin held. */
const deposits = ({ bond }: Exposure) => linearGrid({ from: zero, to: bond.heldCoin, steps })

/** The price that ends the short over the coin behind it. */
const liquidationChart = (exposure: Exposure): Chart<Word> => ({
  title: 'chart.liquidation',
  x: 'margin',
  scale: 'linear',
  y: 'usd',
  yScale: 'log',
  series: [
    {
      label: 'series.liquidation',
      tone: 'warning',
      expression: liquidationFormulas[exposure.values.maintenanceOn],
    },
    { label: 'series.bankruptcy', tone: 'cost', dashed: true, expression: 'faceUsd / (notionalCoin - margin)' },
    { label: 'series.future', tone: 'futures', expression: 'futuresPrice' },
  ],
  // Without the last point: there the price leaves the chart, or is none.
  points: () =>
    deposits(exposure)
      .slice(0, -1)
      .map((x) => {
        const ends = endsOf(exposure, x)
        return { x, values: [ends.liquidationPrice, ends.bankruptcyPrice, exposure.values.futuresPrice] }
      }),
  marks: [{ label: 'mark.deposit', at: 'margin' }],
  slider: 'margin',
})

/** What a failure takes over the coin that was there, beside what the bond earns for the risk. */
const defaultChart = (exposure: Exposure): Chart<Word> => ({
  title: 'chart.default',
  x: 'margin',
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.loss', tone: 'warning', expression: 'margin * (1 - recoveryRate) * spotPrice' },
    { label: 'series.excess', tone: 'sum', expression: 'carryUsd' },
  ],
  points: () =>
    deposits(exposure).map((x) => {
      const { lossUsd, excessUsd } = defaultOf(exposure, x)
      return { x, values: [lossUsd, excessUsd] }
    }),
  marks: [
    { label: 'mark.deposit', at: 'margin' },
    { label: 'mark.whole', at: 'heldCoin' },
  ],
  slider: 'margin',
})

/** Coin that all longs owe as the price falls, against the coin that there is. */
const owedChart = (values: RisksValues): Chart<Word> => ({
  title: 'chart.owed',
  x: 'fallenPrice',
  scale: 'log',
  y: 'coin',
  yScale: 'log',
  series: [
    {
      label: 'series.owed',
      tone: 'warning',
      expression: 'openInterestUsd * (1 / fallenPrice - 1 / openInterestPrice)',
    },
    { label: 'series.reserve', tone: 'coin', expression: 'reserveCoin' },
  ],
  points: () =>
    owedCoinPrices({ ...longsOf(values), steps }).map((x) => ({
      x,
      values: [coinOwedByLongs({ ...longsOf(values), price: x }), values.reserveCoin],
    })),
  marks: [
    { label: 'mark.cap', at: 'supplyCapPrice' },
    { label: 'mark.fallen', at: 'fallenPrice' },
    { label: 'mark.entry', at: 'openInterestPrice' },
  ],
  slider: 'fallenPrice',
})
