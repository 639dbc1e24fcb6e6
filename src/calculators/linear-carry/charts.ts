import { decimal, logGridAround } from '../../core'
import type { Chart } from '../chart'
import { callOver, endOver, inverseOver } from './formulas'
import type { Trade } from './trade'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 48
const factor = decimal('3')

export const chartsOf = (trade: Trade): readonly Chart<Word>[] => [endChart(trade), marginChart(trade)]

const around = ({ values }: Trade) => logGridAround({ centre: values.spotPrice, factor, steps })
const common = { x: 'settlementPrice', scale: 'linear', y: 'usd', slider: 'settlementPrice' } as const

/** What either trade leaves at each settlement price. */
const endChart = (trade: Trade): Chart<Word> => ({
  ...common,
  title: 'chart.end',
  series: [
    { label: 'series.linear', tone: 'futures', expression: endOver(trade) },
    { label: 'series.inverse', tone: 'sum', expression: inverseOver },
  ],
  points: () => around(trade).map((x) => ({ x, values: [trade.carry.at(x).endUsd, trade.inverseAt(x)] })),
  marks: [
    { label: 'mark.price', at: 'settlementPrice' },
    { label: 'mark.capital', at: 'capitalUsd', axis: 'y' },
  ],
})

/** Cash called for as the price rises, beside the cash there is. */
const marginChart = (trade: Trade): Chart<Word> => ({
  ...common,
  title: 'chart.margin',
  series: [
    { label: 'series.called', tone: 'warning', expression: callOver },
    { label: 'series.cash', tone: 'sum', expression: 'idleCashUsd' },
  ],
  points: () => around(trade).map((x) => ({ x, values: [trade.callAt(x), trade.carry.cashUsd] })),
  marks: [
    { label: 'mark.price', at: 'settlementPrice' },
    { label: 'mark.reserve', at: 'reservePrice' },
  ],
})
