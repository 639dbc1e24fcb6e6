import { defineLesson } from '../lesson'
import type { words } from './words.en'

/** Slips in the result of the one contract. */
const traps = [
  { term: 'naivePnlCoin', hint: 'trap.sign' },
  { term: 'equityCoin', hint: 'trap.all' },
  { term: 'pnlUsd', hint: 'trap.usd' },
] as const

/** What the account holds before and after. */
const account = {
  given: ['margin', 'entryPrice', 'contracts'],
  shown: { terms: ['pnlCoin', 'pnlUsd', 'depositUsd', 'equityCoin', 'equityUsd'], chart: 'chart.deposit' },
} as const

export const syntheticDollar = defineLesson<keyof typeof words>({
  id: 'synthetic-dollar',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [
    {
      id: 'at-a-hundred-thousand',
      title: 'up.title',
      text: ['up.text.1', 'up.text.2', 'up.text.3'],
      calculator: 'inverse-contract',
      example: 'example.dollar',
      draft: {},
      fields: ['exitPrice'],
      question: {
        ask: 'up.ask',
        term: 'pnlCoin',
        // Narrow: a whole coin is not the answer, and what is left of it is the point.
        tolerance: '0.000005',
        nudge: 'up.nudge',
        hint: 'up.hint',
        traps,
      },
      ...account,
      after: ['up.after.1', 'up.after.2'],
      whatIfs: [
        { label: 'try.2', draft: { exitPrice: '2' } },
        { label: 'try.50', draft: { exitPrice: '50' } },
        { label: 'try.1000000', draft: { exitPrice: '1,000,000' } },
      ],
      exercise: { exitPrice: { from: '20000', to: '90000', step: '5000' } },
    },
    {
      id: 'at-one-cent',
      title: 'down.title',
      text: ['down.text.1', 'down.text.2'],
      calculator: 'inverse-contract',
      example: 'example.dollar',
      draft: { exitPrice: '0.01' },
      fields: ['exitPrice'],
      question: {
        ask: 'down.ask',
        term: 'pnlCoin',
        tolerance: '0.001',
        nudge: 'down.nudge',
        hint: 'down.hint',
        traps,
      },
      ...account,
      after: ['down.after.1', 'down.after.2'],
      whatIfs: [
        { label: 'try.05', draft: { exitPrice: '0.5' } },
        { label: 'try.01', draft: { exitPrice: '0.1' } },
      ],
      exercise: { exitPrice: { from: '0.02', to: '0.4', step: '0.02' } },
    },
    {
      id: 'at-any-price',
      title: 'any.title',
      text: ['any.text.1', 'any.text.2', 'any.text.3'],
      calculator: 'inverse-contract',
      example: 'example.dollar',
      draft: { exitPrice: '2.5' },
      fields: ['exitPrice'],
      question: {
        ask: 'any.ask',
        term: 'equityCoin',
        tolerance: '0.005',
        nudge: 'any.nudge',
        hint: 'any.hint',
        traps: [{ term: 'pnlCoin', hint: 'any.trap.pnl' }],
      },
      given: ['margin', 'entryPrice', 'contracts'],
      shown: { terms: ['margin', 'pnlCoin', 'equityCoin', 'equityUsd'], chart: 'chart.deposit' },
      after: ['any.after.1', 'any.after.2', 'any.after.3'],
      whatIfs: [
        { label: 'try.100000', draft: { exitPrice: '100,000' } },
        { label: 'try.001', draft: { exitPrice: '0.01' } },
        { label: 'try.1', draft: { exitPrice: '1' } },
        {
          label: 'any.try.real',
          draft: { contracts: '65,000', entryPrice: '65,000', exitPrice: '120,000', margin: '1' },
        },
      ],
      exercise: { exitPrice: { from: '2', to: '100', step: '2' } },
    },
  ],
})
