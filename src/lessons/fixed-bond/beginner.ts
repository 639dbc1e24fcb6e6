import type { Step } from '../lesson'
import { sizedAtSpot } from './sizedAtSpot'
import type { words } from './words.en'

/** What somebody who sells as many contracts as they have dollars leaves open. */
export const beginnerSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'what-the-beginner-has',
    title: 'beginner.title',
    text: ['beginner.text.1', 'beginner.text.2'],
    calculator: 'inverse-contract',
    example: 'example.dollar',
    draft: { contracts: '100,000', entryPrice: '150', exitPrice: '100', margin: '1,000' },
    fields: ['contracts', 'entryPrice', 'exitPrice'],
    question: {
      ask: 'beginner.ask',
      term: 'entryValueCoin',
      tolerance: '0.001',
      nudge: 'beginner.nudge',
      hint: 'beginner.hint',
      traps: [{ term: 'exitValueCoin', hint: 'beginner.trap.spot' }],
    },
    given: ['margin'],
    shown: { terms: ['margin', 'entryValueCoin', 'pnlCoin', 'equityCoin', 'equityUsd'], chart: 'chart.deposit' },
    after: ['beginner.after.1', 'beginner.after.2'],
    whatIfs: [
      { label: 'try.settles50', draft: { exitPrice: '50' } },
      { label: 'try.settles200', draft: { exitPrice: '200' } },
      { label: 'beginner.try.right', draft: { contracts: '150,000', entryPrice: '150', exitPrice: '200' } },
    ],
    exercise: { entryPrice: { from: '120', to: '200', step: '5' } },
  },
  sizedAtSpot,
]
