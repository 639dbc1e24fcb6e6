import type { Step } from '../lesson'
import type { words } from './words.en'

/** Futures of 1 USD a contract, and nothing paid but the fee that is asked about. */
const feeOnly = {
  multiplier: '1',
  lotSize: '1',
  spotFeeRate: '0',
  settlementFeeRate: '0',
  exitSpotFeeRate: '0',
  spotSlippageRate: '0',
  futuresSlippageRate: '0',
  exitSlippageRate: '0',
}

/** What both bonds paid from 2016 to 2021, and what that says of a rate today. */
export const years: readonly Step<keyof typeof words>[] = [
  {
    id: 'is-that-much',
    title: 'much.title',
    text: ['much.text.1', 'much.text.2'],
    calculator: 'history',
    example: 'example.essay',
    draft: { fixedConvention: 'executable-roll' },
    fields: ['spotPrice', 'futuresPrice'],
    question: {
      ask: 'much.ask',
      term: 'todaysBasis',
      tolerance: '0.005',
      nudge: 'much.nudge',
      hint: 'much.hint',
      traps: [
        { expression: 'futuresPrice / spotPrice - 1', hint: 'much.trap.term' },
        { expression: '(futuresPrice / spotPrice - 1) * 4', hint: 'much.trap.quarter' },
      ],
    },
    shown: {
      terms: [
        'todaysBasis',
        'basisPercentile',
        'floaterShare',
        'averageLead',
        'overlappingWindows',
        'independentWindows',
      ],
      chart: 'chart.basis',
    },
    after: ['much.after.1', 'much.after.2'],
    whatIfs: [
      { label: 'much.try.low', draft: { spotPrice: '24,517.37', futuresPrice: '24,640' } },
      { label: 'much.try.high', draft: { spotPrice: '24,517.37', futuresPrice: '27,500' } },
    ],
    exercise: { futuresPrice: { from: '24700', to: '28500', step: '100' } },
  },
  {
    id: 'seventeen-rolls-and-a-fee',
    title: 'fee.title',
    text: ['fee.text.1', 'fee.text.2', 'fee.text.3'],
    calculator: 'history',
    example: 'example.essay',
    draft: { ...feeOnly, fixedConvention: 'executable-roll', policyRule: 'fixed-only', futuresFeeRate: '0.5' },
    fields: ['capitalUsd', 'futuresFeeRate'],
    question: {
      ask: 'fee.ask',
      term: 'policyFinalUsd',
      tolerance: '0.001',
      nudge: 'fee.nudge',
      hint: 'fee.hint',
      traps: [
        { expression: 'capitalUsd * (1 + rolledReturn)', hint: 'fee.trap.free' },
        { expression: 'capitalUsd * (1 + rolledReturn) / (1 + futuresFeeRate)', hint: 'fee.trap.once' },
      ],
    },
    given: ['rolledReturn', 'rolledSum', 'quarterCount'],
    shown: {
      terms: ['policyFinalUsd', 'policyReturn', 'policyCostsUsd', 'compoundedFloating', 'listingReturn'],
      listing: { title: 'listing.policies', columns: ['policyFinalUsd', 'policyReturn', 'policyCostsUsd'] },
    },
    after: ['fee.after.1', 'fee.after.2', 'fee.after.3'],
    whatIfs: [
      { label: 'fee.try.venue', draft: { capitalUsd: '100,000', futuresFeeRate: '0.075' } },
      { label: 'fee.try.dear', draft: { capitalUsd: '100,000', futuresFeeRate: '1' } },
    ],
    exercise: {
      capitalUsd: { from: '50000', to: '500000', step: '10000' },
      futuresFeeRate: { from: '0.2', to: '0.9', step: '0.05' },
    },
  },
]
