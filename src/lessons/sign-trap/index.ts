import { defineLesson, type Step } from '../lesson'
import { wrongSide } from './wrongSide'
import type { words } from './words.en'

const position = { contracts: { from: '1000', to: '20000', step: '1000' } }
const entry = { from: '20000', to: '50000', step: '2500' }
const rise = { from: '60000', to: '150000', step: '5000' }

const steps: readonly Step<keyof typeof words>[] = [
  {
    id: 'a-long-that-doubles',
    title: 'doubles.title',
    text: ['doubles.text.1', 'doubles.text.2'],
    calculator: 'inverse-contract',
    example: 'example.doubles',
    draft: { fills: '' },
    fields: ['contracts', 'entryPrice', 'exitPrice'],
    question: {
      ask: 'doubles.ask',
      term: 'pnlCoin',
      tolerance: '0.005',
      nudge: 'doubles.nudge',
      hint: 'doubles.hint',
      traps: [
        { term: 'naivePnlCoin', hint: 'doubles.trap.sign' },
        { term: 'pnlUsd', hint: 'doubles.trap.usd' },
      ],
    },
    shown: { terms: ['entryValueCoin', 'exitValueCoin', 'pnlCoin', 'pnlUsd'], chart: 'chart.payoff' },
    after: ['doubles.after.1', 'doubles.after.2'],
    whatIfs: [
      { label: 'try.halves', draft: { entryPrice: '50,000', exitPrice: '25,000' } },
      { label: 'try.million', draft: { entryPrice: '50,000', exitPrice: '1,000,000' } },
    ],
    exercise: { ...position, entryPrice: entry, exitPrice: rise },
  },
  {
    id: 'final-minus-initial',
    title: 'naive.title',
    text: ['naive.text.1', 'naive.text.2'],
    calculator: 'inverse-contract',
    example: 'example.doubles',
    draft: { fills: '' },
    fields: ['side', 'contracts', 'entryPrice', 'exitPrice'],
    question: {
      ask: 'naive.ask',
      askBySide: { short: 'naive.ask.short' },
      term: 'naivePnlCoin',
      tolerance: '0.005',
      nudge: 'naive.nudge',
      hint: 'naive.hint',
      traps: [{ term: 'pnlCoin', hint: 'naive.trap.right' }],
    },
    given: ['entryValueCoin', 'exitValueCoin'],
    shown: { terms: ['naivePnlCoin', 'pnlCoin'], table: 'table.trap' },
    after: ['naive.after.1', 'naive.after.2', 'naive.after.3'],
    whatIfs: [
      { label: 'try.halves', draft: { side: 'long', entryPrice: '50,000', exitPrice: '25,000' } },
      { label: 'naive.try.short', draft: { side: 'short', entryPrice: '50,000', exitPrice: '100,000' } },
    ],
    exercise: { ...position, entryPrice: entry, exitPrice: rise },
  },
]

export const signTrap = defineLesson<keyof typeof words>({
  id: 'sign-trap',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...steps, wrongSide],
})
