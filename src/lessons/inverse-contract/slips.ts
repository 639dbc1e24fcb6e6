import type { Step } from '../lesson'
import type { words } from './words.en'

/** Two wrong ways to compute a contract, and what they come to. */
export const slipSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'straight-line',
    title: 'line.title',
    optional: true,
    text: ['line.text.1', 'line.text.2', 'line.text.3'],
    calculator: 'mistakes',
    example: 'example.linear',
    draft: { spotPrice: '100', futuresPrice: '100', capitalUsd: '100,000', mistake: 'linear', settlementPrice: '50' },
    fields: ['capitalUsd', 'settlementPrice'],
    question: {
      ask: 'line.ask',
      term: 'damageUsd',
      tolerance: '0.005',
      nudge: 'line.nudge',
      hint: 'line.hint',
      traps: [{ term: 'wrongUsd', hint: 'line.trap.wrong' }],
    },
    given: ['coin', 'contracts'],
    shown: { terms: ['rightUsd', 'wrongUsd', 'damageUsd'], chart: 'chart.settlement' },
    after: ['line.after.1', 'line.after.2'],
    whatIfs: [
      { label: 'line.try.95', draft: { settlementPrice: '95' } },
      { label: 'line.try.150', draft: { settlementPrice: '150' } },
      { label: 'line.try.10', draft: { settlementPrice: '10' } },
    ],
    exercise: {
      capitalUsd: { from: '50000', to: '200000', step: '10000' },
      settlementPrice: { from: '40', to: '80', step: '5' },
    },
  },
  {
    id: 'rounding-per-contract',
    title: 'satoshi.title',
    optional: true,
    text: ['satoshi.text.1', 'satoshi.text.2', 'satoshi.text.3'],
    calculator: 'mistakes',
    example: 'example.satoshi',
    draft: {
      multiplier: '1',
      spotPrice: '50,000',
      futuresPrice: '50,000',
      capitalUsd: '1,000,000',
      mistake: 'satoshi',
      settlementPrice: '50,010',
    },
    fields: ['capitalUsd', 'settlementPrice'],
    question: {
      ask: 'satoshi.ask',
      term: 'damageUsd',
      tolerance: '0.01',
      nudge: 'satoshi.nudge',
      hint: 'satoshi.hint',
      traps: [
        { term: 'rightUsd', hint: 'satoshi.trap.right' },
        { term: 'wrongUsd', hint: 'satoshi.trap.wrong' },
      ],
    },
    given: ['contracts'],
    shown: {
      terms: ['contractPnlSatoshis', 'roundedContractPnlSatoshis', 'rightUsd', 'wrongUsd', 'damageUsd'],
      chart: 'chart.rounding',
    },
    after: ['satoshi.after.1', 'satoshi.after.2'],
    whatIfs: [
      { label: 'satoshi.try.13', draft: { settlementPrice: '50,013' } },
      { label: 'satoshi.try.40', draft: { settlementPrice: '50,040' } },
      { label: 'satoshi.try.60000', draft: { settlementPrice: '60,000' } },
    ],
    exercise: {
      capitalUsd: { from: '500000', to: '5000000', step: '500000' },
      settlementPrice: { from: '50003', to: '50019', step: '2' },
    },
  },
]
