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

/**
 * Exit prices around the entry; where the exit is further away, as far as that. The axis stays linear: on another one the
 * straight line would bend, and the curve would change its shape under the slider.
 */
function pricesFor({ entryPrice, exitPrice }: InverseContractValues): Decimal[] {
  const prices = logGridAround({ centre: entryPrice, factor, steps })
  const [from = exitPrice, to = exitPrice] = [prices[0], prices.at(-1)]
  if (exitPrice.greaterThanOrEqualTo(from) && exitPrice.lessThanOrEqualTo(to)) return prices
  const ends = exitPrice.lessThan(from) ? { from: exitPrice, to } : { from, to: exitPrice }
  return logGrid({ ...ends, steps })
}

const pnlCoin = '(1 / exitPrice - 1 / entryPrice) * direction * (-multiplier) * contracts'
const marks: Chart<Word>['marks'] = [
  { label: 'mark.entry', at: 'entryPrice' },
  { label: 'mark.exit', at: 'exitPrice' },
]

/** PnL in coin over the exit price: the inverse contract's curve, and the straight line of a linear one. */
const payoffChart = (values: InverseContractValues): Chart<Word> => ({
  title: 'chart.payoff',
  x: 'exitPrice',
  scale: 'linear',
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
    pricesFor(values).map((x) => {
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
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.deposit', tone: 'coin', expression: 'margin * exitPrice' },
    { label: 'series.position', tone: 'futures', expression: `${pnlCoin} * exitPrice` },
    { label: 'series.sum', tone: 'sum', expression: `(margin + ${pnlCoin}) * exitPrice` },
  ],
  points: () =>
    pricesFor(values).map((x) => {
      const { deposit, inverse } = resultsAt(values, x)
      return { x, values: [deposit.marginUsd, inverse.usd, deposit.usd] }
    }),
  marks,
  slider: 'exitPrice',
})
