import type { Chart, ChartPoint } from '../chart'
import { farPrices } from './chartGrids'
import { rollAt } from './market'
import type { FarRoll, Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

const netOfShort = '((sellFar * multiplier + residualCoin * futuresPrice) / equityUsd - 1) * 365 / days'
const netOfLong =
  '(1 - (buyFar * multiplier / (farPrice * (1 + futuresSlippageRate)) * (2 * futuresPrice - farPrice * (1 + futuresSlippageRate)) + residualCoin * futuresPrice) / equityUsd) * 365 / days'

/** What the roll earns a year, or costs a long, over the far price. */
export function yieldChart(position: Position, shown: FarRoll): Chart<Word> {
  const { values } = position
  const isShort = values.side === 'short'
  const prices = farPrices(position, shown)
  return {
    title: isShort ? 'chart.yield' : 'chart.cost',
    x: 'farPrice',
    scale: 'linear',
    y: 'rate',
    series: [
      { label: 'series.net', tone: 'sum', expression: isShort ? netOfShort : netOfLong },
      {
        label: 'series.gross',
        tone: 'futures',
        expression: '(farPrice - futuresPrice) / futuresPrice * 365 / days',
        dashed: true,
      },
    ],
    points: () =>
      prices.map((x): ChartPoint => {
        const roll = rollAt(values, { nearPrice: values.futuresPrice, farPrice: x, days: shown.days })
        const size = roll.farContracts
        const given = { residualCoin: roll.residualCoin, ...(isShort ? { sellFar: size } : { buyFar: size }) }
        return { x, values: [roll.netAnnualisedYield, roll.annualised.simple], given }
      }),
    marks: [
      { label: 'mark.far', at: 'farPrice' },
      { label: 'mark.breakEven', at: 'breakEvenFarPrice' },
      { label: 'mark.costOfCapital', at: 'costOfCapital', axis: 'y' },
    ],
  }
}
