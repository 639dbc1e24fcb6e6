import type { Step } from '../lesson'
import type { words } from './words.en'

/** The carry of an ETF desk: BTC against a future whose margin is dollars. */
export const dollars: readonly Step<keyof typeof words>[] = [
  {
    id: 'the-margin-ties-up-dollars',
    title: 'tied.title',
    text: ['tied.text.1', 'tied.text.2', 'tied.text.3'],
    calculator: 'linear-carry',
    example: 'example.coin',
    draft: {},
    fields: ['linearPrice', 'marginRate'],
    question: {
      ask: 'tied.ask',
      term: 'equityYield',
      tolerance: '0.001',
      nudge: 'tied.nudge',
      hint: 'tied.hint',
      traps: [
        { term: 'linearBasisYield', hint: 'tied.trap.basis' },
        { term: 'inverseYield', hint: 'tied.trap.inverse' },
      ],
    },
    given: ['longLegPrice', 'linearFillPrice', 'daysToExpiry'],
    shown: {
      terms: ['shortCoin', 'longLegUsd', 'carryMarginUsd', 'earnedBasisUsd', 'equityYield', 'linearBasisYield'],
      table: 'table.sides',
    },
    after: ['tied.after.1', 'tied.after.2'],
    whatIfs: [
      { label: 'tied.try.ten', draft: { linearPrice: '150', marginRate: '10' } },
      { label: 'tied.try.flat', draft: { linearPrice: '105', marginRate: '40' } },
    ],
    exercise: {
      linearPrice: { from: '115', to: '180', step: '5' },
      marginRate: { from: '15', to: '60', step: '5' },
    },
  },
  {
    id: 'a-call-that-the-profit-cannot-pay',
    title: 'call.title',
    text: ['call.text.1', 'call.text.2'],
    calculator: 'linear-carry',
    example: 'example.coin',
    draft: {},
    fields: ['settlementPrice', 'marginRate'],
    question: {
      ask: 'call.ask',
      term: 'marginCallUsd',
      tolerance: '0.001',
      nudge: 'call.nudge',
      hint: 'call.hint',
      traps: [
        { expression: '-shortPnlUsd', hint: 'call.trap.loss' },
        { term: 'carryProfitUsd', hint: 'call.trap.profit' },
      ],
    },
    given: ['shortCoin', 'linearFillPrice'],
    shown: { terms: ['marginCallUsd', 'idleCashUsd', 'cashOutPrice', 'carryProfitUsd'], chart: 'chart.margin' },
    after: ['call.after.1', 'call.after.2'],
    whatIfs: [
      { label: 'call.try.double', draft: { settlementPrice: '300', marginRate: '40' } },
      { label: 'call.try.fall', draft: { settlementPrice: '120', marginRate: '40' } },
    ],
    exercise: { settlementPrice: { from: '210', to: '400', step: '10' } },
  },
]
