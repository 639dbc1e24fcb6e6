import { decimal, logGridAround, profitAtSettlement, type Decimal } from '../../core'
import { above } from '../../kernels/above'
import { numbersOf } from '../../kernels/numbersOf'
import { settlementCurves } from '../../kernels/settlementCurves'
import type { Chart, ChartPoint, Zoom } from '../chart'
import { hedgesOf, settlementsAt, type Trade } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words

/** What is left of a dollar of coin once it is sold. */
export const exit = '(1 + saleMoveRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)'
const steps = 48
/** How far each zoom goes from the spot, up and, in proportion, down. */
const factors: Readonly<Record<Zoom, Decimal>> = {
  '30': decimal('1.3'),
  '10': decimal('1.1'),
  '100': decimal('2'),
  log: decimal('10'),
}

/** PnL over the settlement price around the spot, beside what the dollars cost: what is at stake, near and far. */
export const nearCharts = (trade: Trade): readonly Chart<Word>[] =>
  (['30', '10', '100', 'log'] as const).map((zoom) => nearChart(trade, zoom))

function nearChart(trade: Trade, zoom: Zoom): Chart<Word> {
  const { values, daysToExpiry } = trade
  const { spotPrice, capitalUsd, costOfCapital } = values
  const prices = () => logGridAround({ centre: spotPrice, factor: factors[zoom], steps })
  const profit = (finalUsd: Decimal) => profitAtSettlement({ finalUsd, capitalUsd, costOfCapital, daysToExpiry })
  const { capitalCostUsd } = profit(capitalUsd)
  return {
    title: 'chart.near',
    zoom,
    x: 'settlementPrice',
    scale: zoom === 'log' ? 'log' : 'linear',
    y: 'usd',
    series: [
      {
        label: 'series.bond',
        tone: 'sum',
        expression: `(faceUsd * (1 - settlementFeeRate) + residualCoin * settlementPrice) * ${exit} - capitalUsd`,
      },
      { label: 'series.coinAlone', tone: 'coin', expression: `coin * settlementPrice * ${exit} - capitalUsd` },
      {
        label: 'series.capitalCost',
        tone: 'cost',
        dashed: true,
        expression: 'capitalUsd * costOfCapital * daysToExpiry / 365',
      },
    ],
    points: () =>
      prices().map((x): ChartPoint => {
        const { bond, coinAlone } = settlementsAt(trade, x)
        return { x, values: [profit(bond.finalUsd).profitUsd, profit(coinAlone.finalUsd).profitUsd, capitalCostUsd] }
      }),
    drawing: () => {
      const xs = numbersOf(prices())
      const { bond, coinAlone } = hedgesOf(trade)
      const lines = [bond, coinAlone].map((hedge) => {
        const { finalUsd } = settlementCurves({ ...hedge, settlementPrices: xs })
        return above({ values: finalUsd, level: capitalUsd })
      })
      const [cost = 0] = numbersOf([capitalCostUsd])
      return { xs, ys: [...lines, xs.map(() => cost)] }
    },
    marks: [
      { label: 'mark.spot', at: 'spotPrice' },
      { label: 'mark.settlement', at: 'settlementPrice' },
    ],
    slider: 'settlementPrice',
  }
}
