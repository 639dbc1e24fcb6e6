import type { Step } from '../lesson'
import type { words } from './words.en'

/** What the wrong sign costs once money follows it. */
export const wrongSide: Step<keyof typeof words> = {
  id: 'hedge-on-the-wrong-side',
  title: 'side.title',
  text: ['side.text.1', 'side.text.2', 'side.text.3'],
  calculator: 'mistakes',
  example: 'example.sign',
  draft: {
    spotPrice: '50,000',
    futuresPrice: '50,000',
    capitalUsd: '100,000',
    mistake: 'sign',
    settlementPrice: '40,000',
  },
  fields: ['capitalUsd', 'settlementPrice'],
  question: {
    ask: 'side.ask',
    term: 'damageUsd',
    tolerance: '0.005',
    nudge: 'side.nudge',
    hint: 'side.hint',
    traps: [{ term: 'wrongUsd', hint: 'side.trap.wrong' }],
  },
  given: ['coin', 'contracts'],
  shown: { terms: ['rightUsd', 'wrongUsd', 'damageUsd'], chart: 'chart.settlement' },
  after: ['side.after.1', 'side.after.2'],
  whatIfs: [
    { label: 'side.try.60000', draft: { settlementPrice: '60,000' } },
    { label: 'side.try.25000', draft: { settlementPrice: '25,000' } },
    { label: 'side.try.20000', draft: { settlementPrice: '20,000' } },
  ],
  exercise: {
    capitalUsd: { from: '50000', to: '200000', step: '10000' },
    settlementPrice: { from: '30000', to: '48000', step: '1000' },
  },
}
