import type { Step } from '../lesson'
import type { words } from './words.en'

/** The beginner's hedge at expiry, in dollars. */
export const sizedAtSpot: Step<keyof typeof words> = {
  id: 'what-the-beginner-ends-with',
  title: 'sized.title',
  text: ['sized.text.1', 'sized.text.2'],
  calculator: 'mistakes',
  example: 'example.sized',
  draft: {
    spotPrice: '100',
    futuresPrice: '150',
    capitalUsd: '100,000',
    mistake: 'sized-at-spot',
    settlementPrice: '50',
  },
  fields: ['capitalUsd', 'futuresPrice', 'settlementPrice'],
  question: {
    ask: 'sized.ask',
    term: 'damageUsd',
    tolerance: '0.005',
    nudge: 'sized.nudge',
    hint: 'sized.hint',
    traps: [{ term: 'wrongUsd', hint: 'sized.trap.wrong' }],
  },
  given: ['coin'],
  shown: {
    terms: ['contracts', 'naiveContracts', 'naiveUnhedgedCoin', 'rightUsd', 'wrongUsd', 'damageUsd'],
    chart: 'chart.settlement',
  },
  after: ['sized.after.1', 'sized.after.2'],
  whatIfs: [
    { label: 'try.settles100', draft: { settlementPrice: '100' } },
    { label: 'try.settles200', draft: { settlementPrice: '200' } },
  ],
  exercise: {
    capitalUsd: { from: '60000', to: '210000', step: '30000' },
    futuresPrice: { from: '120', to: '180', step: '10' },
    settlementPrice: { from: '40', to: '100', step: '10' },
  },
}
