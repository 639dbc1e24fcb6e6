import type { Step } from '../lesson'
import type { words } from './words.en'

/** One coin from 1 to 2: a contract that is counted in coin and paid in dollars. */
export const result: Step<keyof typeof words> = {
  id: 'linear-result',
  title: 'result.title',
  text: ['result.text.1', 'result.text.2'],
  calculator: 'linear-hedge',
  example: 'example.euro',
  draft: {},
  fields: ['futuresPrice', 'settlementPrice', 'capitalUsd', 'contractCoin'],
  question: {
    ask: 'result.ask',
    term: 'linearLongPnlUsd',
    tolerance: '0.001',
    hint: 'result.hint',
    traps: [
      { term: 'inverseLongPnlCoin', hint: 'result.trap.inverse' },
      { term: 'linearPnlUsd', hint: 'result.trap.short' },
      { term: 'coinLegUsd', hint: 'result.trap.worth' },
    ],
  },
  given: ['linearContracts', 'hedgedCoin'],
  shown: { terms: ['linearLongPnlUsd', 'linearPnlUsd', 'coinPnlUsd', 'hedgePnlUsd'], chart: 'chart.result' },
  after: ['result.after.1', 'result.after.2'],
  whatIfs: [
    { label: 'result.try.3', draft: { settlementPrice: '3', capitalUsd: '1', futuresPrice: '1' } },
    { label: 'result.try.half', draft: { settlementPrice: '0.5', capitalUsd: '1', futuresPrice: '1' } },
    { label: 'result.try.ten', draft: { settlementPrice: '2', capitalUsd: '10', futuresPrice: '1' } },
  ],
  exercise: {
    capitalUsd: { from: '1', to: '20', step: '1' },
    futuresPrice: { from: '1', to: '1.4', step: '0.1' },
    settlementPrice: { from: '1.5', to: '4', step: '0.1' },
  },
}
