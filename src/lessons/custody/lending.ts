import type { Step } from '../lesson'
import type { words } from './words.en'

/** What the interest of a loan has to pay for. */
export const lending: Step<keyof typeof words> = {
  id: 'what-a-loan-pays-for',
  title: 'loan.title',
  text: ['loan.text.1', 'loan.text.2'],
  calculator: 'custody',
  example: 'example.essay',
  draft: {},
  fields: ['lendRate', 'lentRecoveryRate'],
  question: {
    ask: 'loan.ask',
    term: 'lentDefaultRate',
    tolerance: '0.005',
    nudge: 'loan.nudge',
    hint: 'loan.hint',
    traps: [
      { term: 'lendAddedYield', hint: 'loan.trap.yield' },
      { term: 'lendRate', hint: 'loan.trap.rate' },
      { expression: 'lendRate * lendTermDays / 365', hint: 'loan.trap.interest' },
    ],
  },
  given: ['lentCoin'],
  shown: {
    terms: ['lendIncomeCoin', 'lentLossUsd', 'lentDefaultRate', 'lendAddedYield', 'lentExposureUsd', 'annualisedYield'],
  },
  after: ['loan.after.1', 'loan.after.2'],
  whatIfs: [
    { label: 'loan.try.nothing', draft: { lendRate: '5', lentRecoveryRate: '0', lendTermDays: '73' } },
    { label: 'loan.try.long', draft: { lendRate: '5', lentRecoveryRate: '50', lendTermDays: '365' } },
  ],
  exercise: {
    lendRate: { from: '1', to: '12', step: '0.5' },
    lentRecoveryRate: { from: '10', to: '80', step: '10' },
  },
}
