import { decimal, logGridAround } from '../../core'
import type { Chart } from '../chart'
import type { Kept } from './kept'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 60
const factor = decimal('5')

/** What each failure takes over the price: the exchange owes the short's profit too. */
export const chartsOf = ({ values, lossesAt }: Kept): readonly Chart<Word>[] => [
  {
    ...{ title: 'chart.loss', x: 'exposurePrice', scale: 'log', y: 'usd' },
    series: [
      {
        label: 'series.exchange',
        tone: 'warning',
        expression: 'max(0, faceUsd + (exchangeCoin - notionalCoin) * exposurePrice) * (1 - recoveryRate)',
      },
      {
        label: 'series.whole',
        tone: 'sum',
        dashed: true,
        expression: 'max(0, faceUsd + (heldCoin - notionalCoin) * exposurePrice) * (1 - recoveryRate)',
      },
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
  },
]
