import type { Step } from '../lesson'
import type { words } from './words.en'

/** What a contract is worth, what it earns, and the price at which it was entered. */
export const contractSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'worth-of-a-contract',
    title: 'worth.title',
    text: ['worth.text.1', 'worth.text.2', 'worth.text.3'],
    calculator: 'inverse-contract',
    example: 'example.doubles',
    draft: {},
    fields: ['entryPrice', 'contracts'],
    question: { ask: 'worth.ask', term: 'entryValueCoin', tolerance: '0.001', hint: 'worth.hint' },
    shown: { terms: ['entryValueCoin'] },
    after: ['worth.after.1', 'worth.after.2'],
    whatIfs: [
      { label: 'worth.try.100000', draft: { entryPrice: '100,000' } },
      { label: 'worth.try.1000000', draft: { entryPrice: '1,000,000' } },
      { label: 'worth.try.1', draft: { entryPrice: '1' } },
    ],
    exercise: {
      entryPrice: { from: '20000', to: '120000', step: '2500' },
      contracts: { from: '1000', to: '50000', step: '1000' },
    },
  },
  {
    id: 'gains-in-coin',
    title: 'gains.title',
    text: ['gains.text.1', 'gains.text.2', 'gains.text.3'],
    calculator: 'inverse-contract',
    example: 'example.doubles',
    draft: { side: 'short', contracts: '1,000', entryPrice: '100', exitPrice: '50', margin: '10', fills: '' },
    fields: ['side', 'contracts', 'entryPrice', 'exitPrice'],
    question: {
      ask: 'gains.ask',
      term: 'pnlCoin',
      tolerance: '0.005',
      hint: 'gains.hint',
      traps: [
        { term: 'naivePnlCoin', hint: 'gains.trap.sign' },
        { term: 'tangentPnlCoin', hint: 'gains.trap.entry' },
        { term: 'pnlUsd', hint: 'gains.trap.usd' },
        { term: 'exitValueCoin', hint: 'gains.trap.exit' },
      ],
    },
    shown: { terms: ['entryValueCoin', 'exitValueCoin', 'pnlCoin', 'pnlUsd'], chart: 'chart.payoff' },
    after: ['gains.after.1', 'gains.after.2', 'gains.after.3'],
    whatIfs: [
      { label: 'gains.try.rise', draft: { side: 'short', entryPrice: '100', exitPrice: '150' } },
      { label: 'gains.try.crash', draft: { side: 'short', entryPrice: '100', exitPrice: '10' } },
      { label: 'gains.try.long', draft: { side: 'long', entryPrice: '100', exitPrice: '50' } },
    ],
    exercise: {
      contracts: { from: '500', to: '5000', step: '500' },
      exitPrice: { from: '40', to: '80', step: '5' },
    },
  },
  {
    id: 'average-entry',
    title: 'average.title',
    text: ['average.text.1', 'average.text.2', 'average.text.3'],
    calculator: 'inverse-contract',
    example: 'example.doubles',
    draft: {},
    fields: ['fills'],
    question: {
      ask: 'average.ask',
      term: 'averageEntryPrice',
      tolerance: '0.001',
      hint: 'average.hint',
    },
    given: ['filledContracts'],
    shown: { terms: ['filledContracts', 'filledNotionalCoin', 'averageEntryPrice'] },
    after: ['average.after.1', 'average.after.2'],
    whatIfs: [
      { label: 'average.try.equal', draft: { fills: '100\t50\n100\t150' } },
      { label: 'average.try.three', draft: { fills: '100\t100\n100\t200\n100\t400' } },
    ],
    exercise: {
      firstContracts: { from: '100', to: '1000', step: '100' },
      firstPrice: { from: '20000', to: '45000', step: '2500' },
      secondContracts: { from: '100', to: '1000', step: '100' },
      secondPrice: { from: '50000', to: '90000', step: '2500' },
    },
    exerciseTables: { fills: '{firstContracts}\t{firstPrice}\n{secondContracts}\t{secondPrice}' },
  },
]
