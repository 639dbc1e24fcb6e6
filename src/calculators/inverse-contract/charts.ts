import { decimal, logGrid, logGridAround, type Decimal } from '../../core'
import type { Chart } from '../chart'
import type { InverseContractValues } from './fields'
import { resultsAt } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words

/** The charts of the panel: the curve against the straight line, and what the deposit makes of it. */
export const chartsOf = (values: InverseContractValues): readonly Chart<Word>[] => [
  payoffChart(values),
  depositChart(values),
]

const steps = 96
const factor = decimal('4')

/** Exit prices around the entry; where the exit is further away, as far as that, on an axis of magnitudes. */
function stretchOf({ entryPrice, exitPrice }: InverseContractValues): {
  scale: Chart<Word>['scale']
  prices: Decimal[]
} {
  const prices = logGridAround({ centre: entryPrice, factor, steps })
  const [from = exitPrice, to = exitPrice] = [prices[0], prices.at(-1)]
  if (exitPrice.greaterThanOrEqualTo(from) && exitPrice.lessThanOrEqualTo(to)) return { scale: 'linear', prices }
  const ends = exitPrice.lessThan(from) ? { from: exitPrice, to } : { from, to: exitPrice }
  return { scale: 'log', prices: logGrid({ ...ends, steps }) }
}

const pnlCoin = '(1 / exitPrice - 1 / entryPrice) * direction * (-multiplier) * contracts'
const marks: Chart<Word>['marks'] = [
  { label: 'mark.entry', at: 'entryPrice' },
  { label: 'mark.exit', at: 'exitPrice' },
]

/** The result in coin over the exit price: the inverse contract's curve, and the straight line of a linear one. */
const payoffChart = (values: InverseContractValues): Chart<Word> => ({
  title: 'chart.payoff',
  x: 'exitPrice',
  scale: stretchOf(values).scale,
  y: 'coin',
  series: [
    { label: 'series.inverse', tone: 'futures', expression: pnlCoin },
    {
      label: 'series.linear',
      tone: 'other',
      dashed: true,
      expression: '(exitPrice - entryPrice) * direction * entryValueCoin / entryPrice',
    },
  ],
  points: () =>
    stretchOf(values).prices.map((x) => {
      const at = resultsAt(values, x)
      return { x, values: [at.inverse.coin, at.tangent.coin] }
    }),
  marks,
  slider: 'exitPrice',
})

/** The deposited coin, the position and their sum in dollars: short one coin's worth, the sum stands still. */
const depositChart = (values: InverseContractValues): Chart<Word> => ({
  title: 'chart.deposit',
  x: 'exitPrice',
  scale: stretchOf(values).scale,
  y: 'usd',
  series: [
    { label: 'series.deposit', tone: 'coin', expression: 'margin * exitPrice' },
    { label: 'series.position', tone: 'futures', expression: `${pnlCoin} * exitPrice` },
    { label: 'series.sum', tone: 'sum', expression: `(margin + ${pnlCoin}) * exitPrice` },
  ],
  points: () =>
    stretchOf(values).prices.map((x) => {
      const { deposit, inverse } = resultsAt(values, x)
      return { x, values: [deposit.marginUsd, inverse.usd, deposit.usd] }
    }),
  marks,
  slider: 'exitPrice',
})
