import type { Step } from '../lesson'
import type { words } from './words.en'

/** The deposit lost with the exchange, against what the bond pays for that risk. */
export const exchange: Step<keyof typeof words> = {
  id: 'exchange-default',
  title: 'default.title',
  text: ['default.text.1', 'default.text.2', 'default.text.3'],
  calculator: 'risks',
  example: 'example.essay',
  draft: { recoveryRate: '40', costOfCapital: '20', margin: '100' },
  fields: ['recoveryRate', 'costOfCapital'],
  question: {
    ask: 'default.ask',
    term: 'wholeDefaultRate',
    tolerance: '0.005',
    hint: 'default.hint',
    traps: [
      { term: 'excessYield', hint: 'default.trap.excess' },
      { term: 'wholeLossRate', hint: 'default.trap.loss' },
    ],
  },
  given: ['heldCoin', 'annualisedYield'],
  shown: {
    terms: [
      'finalUsd',
      'requiredUsd',
      'wholeRecoveredUsd',
      'wholeDefaultRate',
      'depositRecoveredUsd',
      'depositDefaultRate',
      'liquidationPrice',
      'exposureUsd',
    ],
    chart: 'chart.default',
    table: 'table.deposit',
  },
  after: ['default.after.1', 'default.after.2', 'default.after.3'],
  whatIfs: [
    { label: 'default.try.nothing', draft: { recoveryRate: '0', costOfCapital: '20', margin: '100' } },
    { label: 'default.try.half', draft: { recoveryRate: '50', costOfCapital: '20', margin: '100' } },
    { label: 'default.try.bank', draft: { recoveryRate: '40', costOfCapital: '40', margin: '100' } },
    { label: 'default.try.deposit', draft: { recoveryRate: '40', costOfCapital: '20', margin: '500' } },
  ],
  exercise: {
    recoveryRate: { from: '10', to: '40', step: '5' },
    costOfCapital: { from: '5', to: '25', step: '1' },
  },
}
