import type { Step } from '../lesson'
import type { words } from './words.en'

/** The day on which the bond pays, and the hours before it. */
export const payoffSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'at-expiry',
    title: 'expiry.title',
    text: ['expiry.text.1', 'expiry.text.2'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: {},
    fields: ['capitalUsd', 'settlementPrice'],
    question: {
      ask: 'expiry.ask',
      term: 'futuresPnlCoin',
      tolerance: '0.001',
      nudge: 'expiry.nudge',
      hint: 'expiry.hint',
      traps: [
        { term: 'equityCoin', hint: 'expiry.trap.all' },
        { term: 'futuresPnlUsd', hint: 'expiry.trap.usd' },
      ],
    },
    given: ['coin', 'contracts', 'futuresPrice'],
    shown: {
      terms: ['futuresPnlCoin', 'equityCoin', 'settledUsd', 'returnRate'],
      chart: 'chart.settlement',
      table: 'table.ledger',
    },
    after: ['expiry.after.1', 'expiry.after.2', 'expiry.after.3'],
    whatIfs: [
      { label: 'try.settles50', draft: { settlementPrice: '50' } },
      { label: 'try.settles200', draft: { settlementPrice: '200' } },
      { label: 'try.settles1000000', draft: { settlementPrice: '1,000,000' } },
    ],
    exercise: {
      capitalUsd: { from: '50000', to: '200000', step: '10000' },
      settlementPrice: { from: '40', to: '140', step: '5' },
    },
  },
  {
    id: 'the-last-hour',
    title: 'hour.title',
    text: ['hour.text.1', 'hour.text.2', 'hour.text.3'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: { saleMoveRate: '-1' },
    fields: ['capitalUsd', 'settlementPrice', 'saleMoveRate'],
    question: {
      ask: 'hour.ask',
      term: 'settledUsd',
      tolerance: '0.001',
      nudge: 'hour.nudge',
      hint: 'hour.hint',
      traps: [
        { term: 'equityUsd', hint: 'hour.trap.before' },
        { term: 'coinAloneUsd', hint: 'hour.trap.coin' },
      ],
    },
    given: ['faceUsd', 'equityCoin'],
    shown: { terms: ['equityCoin', 'equityUsd', 'salePrice', 'settledUsd'], table: 'table.ledger' },
    after: ['hour.after.1', 'hour.after.2'],
    whatIfs: [
      { label: 'hour.try.down', draft: { settlementPrice: '100', saleMoveRate: '-5' } },
      { label: 'hour.try.up', draft: { settlementPrice: '100', saleMoveRate: '1' } },
      { label: 'hour.try.50', draft: { settlementPrice: '50', saleMoveRate: '-1' } },
    ],
    exercise: {
      capitalUsd: { from: '50000', to: '200000', step: '10000' },
      settlementPrice: { from: '60', to: '240', step: '20' },
      saleMoveRate: { from: '-5', to: '-0.5', step: '0.5' },
    },
  },
]
