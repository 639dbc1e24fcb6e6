import { decimal, linearGrid, logGridAround, zero } from '../../core'
import type { Chart } from '../chart'
import { exchangeLossFormula } from './formulas'
import type { Kept } from './kept'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 60
const factor = decimal('5')

/** What each failure takes over the price: the exchange owes the short's profit too. */
const lossChart = ({ values, lossesAt }: Kept): Chart<Word> => ({
  title: 'chart.loss',
  x: 'exposurePrice',
  scale: 'log',
  y: 'usd',
  series: [
    { label: 'series.exchange', tone: 'warning', expression: exchangeLossFormula('exchangeCoin') },
    { label: 'series.whole', tone: 'sum', dashed: true, expression: exchangeLossFormula('heldCoin') },
    {
      label: 'series.custodian',
      tone: 'futures',
      expression: 'custodianCoin * exposurePrice * (1 - custodianRecoveryRate)',
    },
    { label: 'series.borrower', tone: 'cost', expression: 'lentCoin * exposurePrice * (1 - lentRecoveryRate)' },
  ],
  points: () =>
    logGridAround({ centre: values.spotPrice, factor, steps }).map((x) => {
      const { exchange, whole, custodian, borrower } = lossesAt(x)
      return { x, values: [exchange, whole, custodian, borrower] }
    }),
  marks: [{ label: 'mark.price', at: 'exposurePrice' }],
  slider: 'exposurePrice',
})

/** The failure probability at which the trade is no better than the cost of capital, for each share at the exchange. */
const splitChart = ({ split, splitAt }: Kept): Chart<Word> => ({
  title: 'chart.splits',
  x: 'exchangeShareRate',
  scale: 'linear',
  y: 'rate',
  series: [
    { label: 'series.odds', tone: 'sum', expression: 'exchangeDefaultRate' },
    {
      label: 'series.lost',
      tone: 'warning',
      expression: 'heldCoin * exchangeShareRate * (1 - recoveryRate) * spotPrice / capitalUsd',
    },
  ],
  points: () =>
    linearGrid({ from: zero, to: split.freeShare, steps }).map((x) => {
      const { lossRate, breakEvenProbability } = splitAt(x)
      return { x, values: [breakEvenProbability, lossRate], given: { exchangeDefaultRate: breakEvenProbability } }
    }),
  marks: [{ label: 'mark.split', at: 'exchangeShareRate' }],
})

export const chartsOf = (kept: Kept): readonly Chart<Word>[] =>
  kept.split.freeShare.isZero() ? [lossChart(kept)] : [lossChart(kept), splitChart(kept)]
