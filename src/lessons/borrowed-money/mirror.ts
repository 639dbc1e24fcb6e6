import type { Step } from '../lesson'
import type { words } from './words.en'

/** The future below spot: the bond the other way round, on borrowed coin. */
export const mirror: Step<keyof typeof words> = {
  id: 'the-future-below-spot',
  title: 'mirror.title',
  text: ['mirror.text.1', 'mirror.text.2', 'mirror.text.3'],
  calculator: 'reverse',
  example: 'example.backwardation',
  draft: {},
  fields: ['futuresPrice', 'coinBorrowRate'],
  question: {
    ask: 'mirror.ask',
    term: 'reverseProfitUsd',
    tolerance: '0.001',
    nudge: 'mirror.nudge',
    hint: 'mirror.hint',
    traps: [
      { expression: 'shortSaleUsd - boughtFaceUsd', hint: 'mirror.trap.interest' },
      { expression: '-reverseProfitUsd', hint: 'mirror.trap.sign' },
    ],
  },
  given: ['borrowedCoin', 'shortSaleUsd'],
  shown: {
    terms: ['boughtContracts', 'coinInterest', 'buyBackUsd', 'reverseProfitUsd', 'breakEvenCoinBorrowRate'],
    chart: 'chart.rate',
  },
  after: ['mirror.after.1', 'mirror.after.2'],
  whatIfs: [
    { label: 'mirror.try.tie', draft: { futuresPrice: '80', coinBorrowRate: '20' } },
    { label: 'mirror.try.above', draft: { futuresPrice: '110', coinBorrowRate: '5' } },
  ],
  exercise: {
    futuresPrice: { from: '70', to: '94', step: '1' },
    coinBorrowRate: { from: '1', to: '4', step: '0.5' },
  },
}
