import type { Step } from '../lesson'
import type { words } from './words.en'

/** The basis, its yearly rate, and the contracts that hedge the coin. */
export const pricingSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'what-is-the-basis',
    title: 'basis.title',
    text: ['basis.text.1', 'basis.text.2', 'basis.text.3'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: {},
    fields: ['spotPrice', 'futuresPrice'],
    question: { ask: 'basis.ask', term: 'basis', tolerance: '0.001', hint: 'basis.hint' },
    given: ['daysToExpiry'],
    shown: { terms: ['basis', 'basisRate', 'grossAnnualisedYield'] },
    after: ['basis.after.1', 'basis.after.2'],
    whatIfs: [
      { label: 'basis.try.200', draft: { spotPrice: '100', futuresPrice: '200' } },
      { label: 'basis.try.95', draft: { spotPrice: '100', futuresPrice: '95' } },
    ],
    exercise: {
      spotPrice: { from: '80', to: '120', step: '4' },
      futuresPrice: { from: '125', to: '180', step: '5' },
    },
  },
  {
    id: 'a-rate-for-a-year',
    title: 'annual.title',
    text: ['annual.text.1', 'annual.text.2', 'annual.text.3'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: { futuresPrice: '103', expiry: '2021-03-14T12:00Z' },
    fields: ['spotPrice', 'futuresPrice', 'expiry'],
    question: {
      ask: 'annual.ask',
      term: 'grossAnnualisedYield',
      tolerance: '0.005',
      nudge: 'annual.nudge',
      hint: 'annual.hint',
      traps: [{ term: 'basisRate', hint: 'annual.trap.term' }],
    },
    given: ['daysToExpiry'],
    shown: { terms: ['basis', 'basisRate', 'grossAnnualisedYield', 'grossCompoundedYield'], table: 'table.yields' },
    after: ['annual.after.1', 'annual.after.2'],
    whatIfs: [
      { label: 'annual.try.month', draft: { expiry: '2021-01-30T12:00Z' } },
      { label: 'annual.try.year', draft: { expiry: '2021-12-31T12:00Z' } },
    ],
    exercise: {
      spotPrice: { from: '92', to: '100', step: '1' },
      futuresPrice: { from: '101', to: '108', step: '0.5' },
    },
  },
  {
    id: 'how-many-contracts',
    title: 'sizing.title',
    text: ['sizing.text.1', 'sizing.text.2', 'sizing.text.3'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: {},
    fields: ['capitalUsd', 'spotPrice', 'futuresPrice'],
    question: {
      ask: 'sizing.ask',
      term: 'contracts',
      tolerance: '0.0001',
      nudge: 'sizing.nudge',
      hint: 'sizing.hint',
      traps: [
        { term: 'naiveContracts', hint: 'sizing.trap.naive' },
        { term: 'coin', hint: 'sizing.trap.coin' },
      ],
    },
    shown: {
      terms: ['coin', 'contracts', 'notionalCoin', 'residualCoin', 'faceUsd', 'settlementPrice'],
      table: 'table.sizing',
    },
    after: ['sizing.after.1', 'sizing.after.2', 'sizing.after.3', 'sizing.after.4'],
    whatIfs: [
      { label: 'try.settles50', draft: { settlementPrice: '50' } },
      { label: 'try.settles200', draft: { settlementPrice: '200' } },
      { label: 'sizing.try.110', draft: { spotPrice: '100', futuresPrice: '110', settlementPrice: '100' } },
    ],
    exercise: {
      capitalUsd: { from: '50000', to: '500000', step: '10000' },
      spotPrice: { from: '80', to: '120', step: '4' },
      futuresPrice: { from: '125', to: '180', step: '5' },
    },
  },
]
