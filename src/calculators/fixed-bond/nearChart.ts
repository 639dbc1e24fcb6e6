import { decimal, logGridAround } from '../../core'
import { numbersOf } from '../../kernels/numbersOf'
import { settlementCurves } from '../../kernels/settlementCurves'
import type { Chart, ChartPoint } from '../chart'
import { hedgesOf, settlementsAt, type Trade } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words

/** What is left of a dollar of coin once it is sold. */
export const exit = '(1 + saleMoveRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)'
/** The stretch of prices: up to 30% above the spot, and as far below. */
const near = { factor: decimal('1.3'), steps: 48 }

/** Dollars over the settlement price near the spot, on plain scales: what is earned is the distance to the capital. */
export const nearChart = (trade: Trade): Chart<Word> => {
  const { spotPrice, capitalUsd } = trade.values
  const prices = () => logGridAround({ centre: spotPrice, ...near })
  return {
    title: 'chart.near',
    x: 'settlementPrice',
    scale: 'linear',
    y: 'usd',
    series: [
      {
        label: 'series.bond',
        tone: 'sum',
        expression: `(faceUsd * (1 - settlementFeeRate) + residualCoin * settlementPrice) * ${exit}`,
      },
      { label: 'series.coinAlone', tone: 'coin', expression: `coin * settlementPrice * ${exit}` },
      { label: 'mark.capital', tone: 'cost', dashed: true, expression: 'capitalUsd' },
    ],
    points: () =>
      prices().map((x): ChartPoint => {
        const { bond, coinAlone } = settlementsAt(trade, x)
        return { x, values: [bond.finalUsd, coinAlone.finalUsd, capitalUsd] }
      }),
    drawing: () => {
      const xs = numbersOf(prices())
      const { bond, coinAlone } = hedgesOf(trade)
      const lines = [bond, coinAlone].map((hedge) => settlementCurves({ ...hedge, settlementPrices: xs }).finalUsd)
      const [capital = 0] = numbersOf([capitalUsd])
      return { xs, ys: [...lines, xs.map(() => capital)] }
    },
    marks: [
      { label: 'mark.spot', at: 'spotPrice' },
      { label: 'mark.settlement', at: 'settlementPrice' },
    ],
  }
}
