import type { Step } from '../lesson'
import type { words } from './words.en'

/** Two ways of getting the funding wrong, and what they cost. */
export const slipSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'hourly-or-eight-hourly',
    title: 'hourly.title',
    text: ['hourly.text.1', 'hourly.text.2'],
    calculator: 'mistakes',
    example: 'example.hourly',
    draft: { mistake: 'hourly-funding', capitalUsd: '1,000,000', fundingRate: '0.00125', fundingDays: '30' },
    fields: ['capitalUsd', 'fundingRate', 'fundingDays'],
    question: {
      ask: 'hourly.ask',
      term: 'damageUsd',
      tolerance: '0.001',
      hint: 'hourly.hint',
      traps: [
        { term: 'rightUsd', hint: 'hourly.trap.right' },
        { term: 'wrongUsd', hint: 'hourly.trap.wrong' },
      ],
    },
    given: ['faceUsd'],
    shown: {
      terms: ['paidEventCount', 'readEventCount', 'rightUsd', 'wrongUsd', 'damageUsd'],
      chart: 'chart.funding',
    },
    after: ['hourly.after.1', 'hourly.after.2'],
    whatIfs: [
      { label: 'hourly.try.year', draft: { fundingRate: '0.00125', fundingDays: '365' } },
      { label: 'hourly.try.negative', draft: { fundingRate: '-0.00125', fundingDays: '30' } },
    ],
    exercise: {
      capitalUsd: { from: '100000', to: '1000000', step: '100000' },
      fundingRate: { from: '0.001', to: '0.005', step: '0.00025' },
      fundingDays: { from: '10', to: '90', step: '10' },
    },
  },
  {
    id: 'coin-left-unhedged',
    title: 'bare.title',
    text: ['bare.text.1', 'bare.text.2'],
    calculator: 'mistakes',
    example: 'example.unhedged',
    draft: { mistake: 'unhedged-funding', fundingRate: '0.1', fundingDays: '10', settlementPrice: '50' },
    fields: ['capitalUsd', 'fundingRate', 'fundingDays', 'settlementPrice'],
    question: {
      ask: 'bare.ask',
      term: 'damageUsd',
      tolerance: '0.005',
      hint: 'bare.hint',
      traps: [
        { term: 'wrongUsd', hint: 'bare.trap.wrong' },
        { term: 'fundingCoin', hint: 'bare.trap.coin' },
      ],
    },
    given: ['coin', 'contracts'],
    shown: {
      terms: ['fundingCoin', 'openCoin', 'rehedgedContracts', 'rightUsd', 'wrongUsd', 'damageUsd'],
      chart: 'chart.settlement',
    },
    after: ['bare.after.1', 'bare.after.2'],
    whatIfs: [
      { label: 'try.price200', draft: { fundingDays: '10', settlementPrice: '200' } },
      { label: 'bare.try.25', draft: { fundingDays: '10', settlementPrice: '25' } },
      { label: 'bare.try.year', draft: { fundingDays: '365', settlementPrice: '50' } },
    ],
    exercise: {
      capitalUsd: { from: '50000', to: '500000', step: '50000' },
      fundingRate: { from: '0.02', to: '0.2', step: '0.02' },
      fundingDays: { from: '5', to: '30', step: '5' },
      settlementPrice: { from: '30', to: '90', step: '10' },
    },
  },
]
