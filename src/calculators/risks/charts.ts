import { coinOwedByLongs, decimal, linearGrid, logGridAround, owedCoinPrices, zero, type Decimal } from '../../core'
import type { Chart } from '../chart'
import { liquidationFormula } from '../liquidationFormula'
import type { RisksValues } from './fields'
import { failureOf, distanceOf, endsOf, exposureAt, longsOf, type Exposure } from './exposure'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 96
/** The exposure is drawn from a tenth of the future to ten times it. */
const exposureFactor = decimal('10')

export const chartsOf = (exposure: Exposure): readonly Chart<Word>[] => [
  liquidationChart(exposure),
  tradeOffChart(exposure),
  exposureChart(exposure),
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
      expression: liquidationFormula({ ...exposure.values, margin: 'margin', rate: 'tierRate' }),
    },
    { label: 'series.bankruptcy', tone: 'cost', dashed: true, expression: 'faceUsd / (notionalCoin - margin)' },
    { label: 'series.future', tone: 'futures', expression: 'hedgePrice' },
  ],
  // Without the last point: there the price leaves the chart, or does not exist.
  points: () =>
    deposits(exposure)
      .slice(0, -1)
      .map((x) => {
        const ends = endsOf(exposure, x)
        const values = [ends.liquidationPrice, ends.bankruptcyPrice, exposure.hedged.hedgePrice]
        return { x, values, given: { tierRate: ends.rate } }
      }),
  reach: 'heldCoin',
  marks: [{ label: 'mark.deposit', at: 'margin' }],
  slider: 'margin',
})

/** Fewer points: each is a probability to forty digits. */
const tradeOffSteps = 24

/** What more margin puts at stake with the exchange, and which liquidation it spares. */
const tradeOffChart = (exposure: Exposure): Chart<Word> => ({
  title: 'chart.tradeOff',
  x: 'margin',
  scale: 'linear',
  y: 'rate',
  series: [
    { label: 'series.atStake', tone: 'futures', expression: 'margin * (1 - recoveryRate) * spotPrice / capitalUsd' },
    { label: 'series.touch', tone: 'warning', expression: 'touchRate' },
  ],
  points: () =>
    linearGrid({ from: zero, to: exposure.bond.heldCoin, steps: tradeOffSteps }).map((x) => {
      const { touchRate } = distanceOf(exposure, endsOf(exposure, x).liquidationPrice)
      return { x, values: [failureOf(exposure, x).lossRate, touchRate], given: { touchRate } }
    }),
  marks: [{ label: 'mark.deposit', at: 'margin' }],
  slider: 'margin',
})

/** What stands at the exchange over the price: the running profit too. It ends where nothing of the deposit is left. */
const exposureChart = (exposure: Exposure): Chart<Word> => ({
  title: 'chart.exposure',
  x: 'exposurePrice',
  scale: 'log',
  y: 'usd',
  series: [
    { label: 'series.deposit', tone: 'warning', expression: 'faceUsd + (margin - notionalCoin) * exposurePrice' },
    { label: 'series.wholeCoin', tone: 'coin', expression: 'faceUsd + (heldCoin - notionalCoin) * exposurePrice' },
  ],
  points: () => {
    const { values, bond } = exposure
    const end = endsOf(exposure, values.margin).bankruptcyPrice
    const usdAt = (margin: Decimal, price: Decimal) => exposureAt(exposure, { margin, price }).usd
    return logGridAround({ centre: exposure.hedged.hedgePrice, factor: exposureFactor, steps }).map((x) => ({
      x,
      values: [end?.lessThan(x) === true ? null : usdAt(values.margin, x), usdAt(bond.heldCoin, x)],
    }))
  },
  marks: [
    { label: 'mark.price', at: 'exposurePrice' },
    { label: 'mark.liquidation', at: 'liquidationPrice' },
  ],
  slider: 'exposurePrice',
})

/** What a failure leaves over the coin that was there, beside what the bond brings and what it has to. */
const defaultChart = (exposure: Exposure): Chart<Word> => ({
  title: 'chart.default',
  x: 'margin',
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.final', tone: 'sum', expression: 'finalUsd' },
    { label: 'series.required', tone: 'cost', dashed: true, expression: 'requiredUsd' },
    {
      label: 'series.left',
      tone: 'warning',
      expression:
        '(heldCoin - margin * (1 - recoveryRate)) * spotPrice * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
    },
  ],
  points: () =>
    deposits(exposure).map((x) => {
      const { requiredUsd, recoveredUsd } = failureOf(exposure, x)
      return { x, values: [exposure.bond.finalUsd, requiredUsd, recoveredUsd] }
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
