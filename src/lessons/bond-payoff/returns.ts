import type { Step } from '../lesson'
import type { words } from './words.en'

/** What is left of the headline rate: after costs, and over what the capital earns elsewhere. */
export const returnSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'after-costs',
    title: 'costs.title',
    text: ['costs.text.1', 'costs.text.2', 'costs.text.3'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: {
      spotFeeRate: '0.5',
      spotSlippageRate: '1.5',
      futuresFeeRate: '0.1',
      futuresSlippageRate: '2.5',
      settlementFeeRate: '0.1',
      exitSpotFeeRate: '0.5',
      exitSlippageRate: '1.5',
    },
    fields: [
      'spotFeeRate',
      'spotSlippageRate',
      'futuresFeeRate',
      'futuresSlippageRate',
      'settlementFeeRate',
      'exitSpotFeeRate',
      'exitSlippageRate',
    ],
    question: {
      ask: 'costs.ask',
      term: 'annualisedYield',
      tolerance: '0.005',
      nudge: 'costs.nudge',
      hint: 'costs.hint',
      traps: [
        { term: 'grossAnnualisedYield', hint: 'costs.trap.gross' },
        { expression: 'basisRate - costsUsd / capitalUsd', hint: 'costs.trap.quoted' },
      ],
    },
    given: ['capitalUsd', 'basisUsd', 'costsUsd'],
    shown: {
      terms: ['grossAnnualisedYield', 'annualisedYield', 'profitUsd', 'breakEvenFuturesPrice'],
      table: 'table.yields',
    },
    after: ['costs.after.1', 'costs.after.2', 'costs.after.3'],
    whatIfs: [
      {
        label: 'costs.try.liquid',
        draft: {
          futuresPrice: '150',
          costOfCapital: '0',
          spotFeeRate: '0.1',
          spotSlippageRate: '0.02',
          futuresSlippageRate: '0.05',
          exitSlippageRate: '0.02',
        },
      },
      { label: 'costs.try.thin', draft: { futuresPrice: '105', costOfCapital: '0' } },
      { label: 'costs.try.capital', draft: { futuresPrice: '150', costOfCapital: '20' } },
    ],
    exercise: {
      spotFeeRate: { from: '0.1', to: '0.5', step: '0.1' },
      spotSlippageRate: { from: '0.5', to: '2', step: '0.5' },
      futuresSlippageRate: { from: '0.5', to: '3', step: '0.5' },
      exitSlippageRate: { from: '0.5', to: '2', step: '0.5' },
    },
  },
  {
    id: 'what-a-lender-asks',
    title: 'lender.title',
    text: ['lender.text.1', 'lender.text.2', 'lender.text.3'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: { futuresPrice: '135', costOfCapital: '20' },
    fields: ['futuresPrice', 'costOfCapital'],
    question: {
      ask: 'lender.ask',
      term: 'excessYield',
      tolerance: '0.005',
      nudge: 'lender.nudge',
      hint: 'lender.hint',
      traps: [{ term: 'annualisedYield', hint: 'lender.trap.all' }],
    },
    given: ['spotPrice', 'capitalUsd'],
    shown: { terms: ['annualisedYield', 'costOfCapital', 'excessYield', 'carryUsd'] },
    after: ['lender.after.1', 'lender.after.2'],
    whatIfs: [
      { label: 'lender.try.120', draft: { futuresPrice: '120', costOfCapital: '20' } },
      { label: 'lender.try.110', draft: { futuresPrice: '110', costOfCapital: '20' } },
      { label: 'lender.try.1', draft: { futuresPrice: '120', costOfCapital: '1' } },
    ],
    exercise: {
      futuresPrice: { from: '125', to: '180', step: '5' },
      costOfCapital: { from: '2', to: '20', step: '1' },
    },
  },
]
