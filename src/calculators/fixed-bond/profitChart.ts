import { decimal, linearGrid, zero } from '../../core'
import { numbersOf } from '../../kernels/numbersOf'
import { settlementCurves } from '../../kernels/settlementCurves'
import type { Chart, ChartPoint } from '../chart'
import { hedgesOf, settlementsAt, type Trade } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words

/** What is left of a dollar of coin once it is sold. */
export const exit = '(1 + saleMoveRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)'
const steps = 96
/** The stretch of the chart, as parts of the spot price. */
const near = { from: decimal('0.7'), to: decimal('1.3') }

/** Dollars earned over the settlement price, near the spot: the bond beside the coin and beside the cost of its capital. */
export const profitChart = (trade: Trade): Chart<Word> => {
  const { values, bond } = trade
  const { spotPrice, capitalUsd } = values
  const hurdleUsd = bond.attribution.profitUsd.minus(bond.carryUsd)
  const prices = () =>
    linearGrid({ from: spotPrice.times(near.from), to: spotPrice.times(near.to), steps })
  return {
    title: 'chart.profit',
    x: 'settlementPrice',
    scale: 'linear',
    y: 'usd',
    series: [
      {
        label: 'series.bond',
        tone: 'sum',
        expression: `(faceUsd * (1 - settlementFeeRate) + residualCoin * settlementPrice) * ${exit} - capitalUsd`,
      },
      { label: 'series.coinAlone', tone: 'coin', expression: `coin * settlementPrice * ${exit} - capitalUsd` },
      { label: 'series.hurdle', tone: 'cost', dashed: true, expression: 'profitUsd - carryUsd' },
      { label: 'series.zero', tone: 'other', dashed: true, expression: '0 * settlementPrice' },
    ],
    points: () =>
      prices().map((x): ChartPoint => {
        const at = settlementsAt(trade, x)
        const earned = [at.bond.finalUsd, at.coinAlone.finalUsd].map((finalUsd) => finalUsd.minus(capitalUsd))
        return { x, values: [...earned, hurdleUsd, zero] }
      }),
    drawing: () => {
      const xs = numbersOf(prices())
      const { bond: hedged, coinAlone } = hedgesOf(trade)
      const [capital = 0, hurdle = 0] = numbersOf([capitalUsd, hurdleUsd])
      const earned = [hedged, coinAlone].map((hedge) =>
        settlementCurves({ ...hedge, settlementPrices: xs }).finalUsd.map((finalUsd) => finalUsd - capital),
      )
      return { xs, ys: [...earned, xs.map(() => hurdle), xs.map(() => 0)] }
    },
    marks: [
      { label: 'mark.spot', at: 'spotPrice' },
      { label: 'mark.settlement', at: 'settlementPrice' },
    ],
  }
}
