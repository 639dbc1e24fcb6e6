import type { Step } from '../lesson'
import type { words } from './words.en'

/** The bond of the course with part of its dollars borrowed: what is earned, and when the lender wants to be paid. */
export const loanSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'half-of-it-borrowed',
    title: 'half.title',
    text: ['half.text.1', 'half.text.2'],
    calculator: 'financing',
    example: 'example.essay',
    draft: {},
    fields: ['borrowedShareRate', 'bondLoanRate'],
    question: {
      ask: 'half.ask',
      term: 'ownYield',
      tolerance: '0.001',
      nudge: 'half.nudge',
      hint: 'half.hint',
      traps: [
        { term: 'deliveredYield', hint: 'half.trap.whole' },
        { expression: 'deliveredYield - bondLoanRate', hint: 'half.trap.difference' },
      ],
    },
    given: ['deliveredUsd', 'borrowedUsd', 'tiedDays'],
    shown: {
      terms: ['borrowedUsd', 'ownCapitalUsd', 'bondInterestUsd', 'ownProceedsUsd', 'ownYield', 'breakEvenLoanRate'],
      chart: 'chart.share',
    },
    after: ['half.after.1', 'half.after.2'],
    whatIfs: [
      { label: 'half.try.tie', draft: { borrowedShareRate: '50', bondLoanRate: '50' } },
      { label: 'half.try.dear', draft: { borrowedShareRate: '50', bondLoanRate: '60' } },
      { label: 'half.try.more', draft: { borrowedShareRate: '80', bondLoanRate: '20' } },
    ],
    exercise: {
      borrowedShareRate: { from: '10', to: '80', step: '5' },
      bondLoanRate: { from: '2', to: '40', step: '1' },
    },
  },
  {
    id: 'when-the-lender-calls',
    title: 'call.title',
    text: ['call.text.1', 'call.text.2', 'call.text.3'],
    calculator: 'financing',
    example: 'example.essay',
    draft: {},
    fields: ['callLtvRate', 'borrowedShareRate'],
    question: {
      ask: 'call.ask',
      term: 'lenderCallPrice',
      tolerance: '0.001',
      nudge: 'call.nudge',
      hint: 'call.hint',
      traps: [{ expression: 'spotPrice * callLtvRate', hint: 'call.trap.spot' }],
    },
    given: ['borrowedUsd', 'financedFaceUsd'],
    shown: { terms: ['lenderCallPrice', 'lenderCallBasisRate', 'borrowedUsd'] },
    after: ['call.after.1', 'call.after.2'],
    whatIfs: [
      { label: 'call.try.more', draft: { callLtvRate: '80', borrowedShareRate: '70' } },
      { label: 'call.try.strict', draft: { callLtvRate: '60', borrowedShareRate: '50' } },
    ],
    exercise: {
      callLtvRate: { from: '65', to: '90', step: '5' },
      borrowedShareRate: { from: '20', to: '50', step: '5' },
    },
  },
]
