import type { Step } from '../lesson'
import type { words } from './words.en'

/** The bond of the essay made of linear contracts: the dollars that it calls for, and what they cost. */
export const dollars: readonly Step<keyof typeof words>[] = [
  {
    id: 'dollars-as-margin',
    title: 'call.title',
    text: ['call.text.1', 'call.text.2', 'call.text.3'],
    calculator: 'linear-hedge',
    example: 'example.essay',
    draft: { settlementPrice: '300' },
    fields: ['settlementPrice', 'futuresPrice', 'marginRate'],
    question: {
      ask: 'call.ask',
      term: 'marginCallUsd',
      tolerance: '0.001',
      hint: 'call.hint',
      traps: [
        { term: 'coinPnlUsd', hint: 'call.trap.coin' },
        { term: 'linearLongPnlUsd', hint: 'call.trap.loss' },
        { term: 'postedUsd', hint: 'call.trap.posted' },
        { term: 'coinLegUsd', hint: 'call.trap.worth' },
      ],
    },
    given: ['coin', 'hedgedCoin'],
    shown: {
      terms: ['marginUsd', 'marginCallUsd', 'postedUsd', 'coinLegUsd', 'loanToValueRate'],
      chart: 'chart.call',
      table: 'table.longs',
    },
    after: ['call.after.1', 'call.after.2', 'call.after.3'],
    whatIfs: [
      { label: 'call.try.1000', draft: { settlementPrice: '1,000' } },
      { label: 'call.try.150', draft: { settlementPrice: '150' } },
      { label: 'call.try.75', draft: { settlementPrice: '75' } },
    ],
    exercise: {
      settlementPrice: { from: '200', to: '600', step: '10' },
      futuresPrice: { from: '110', to: '190', step: '5' },
    },
  },
  {
    id: 'cost-of-dollars',
    title: 'cost.title',
    text: ['cost.text.1', 'cost.text.2'],
    calculator: 'linear-hedge',
    example: 'example.essay',
    draft: { settlementPrice: '100', marginRate: '10', borrowSpreadRate: '0' },
    fields: ['marginRate', 'borrowSpreadRate', 'futuresPrice', 'settlementPrice'],
    question: {
      ask: 'cost.ask',
      term: 'linearYield',
      tolerance: '0.002',
      hint: 'cost.hint',
      traps: [
        { term: 'inverseYield', hint: 'cost.trap.inverse' },
        { term: 'yieldLostRate', hint: 'cost.trap.lost' },
      ],
    },
    given: ['marginUsd', 'grossAnnualisedYield'],
    shown: {
      terms: ['borrowRate', 'borrowCostUsd', 'linearYield', 'inverseYield', 'yieldLostRate'],
      chart: 'chart.hedges',
      table: 'table.sides',
    },
    after: ['cost.after.1', 'cost.after.2', 'cost.after.3'],
    whatIfs: [
      { label: 'cost.try.300', draft: { settlementPrice: '300', marginRate: '10', borrowSpreadRate: '0' } },
      { label: 'cost.try.half', draft: { settlementPrice: '100', marginRate: '50', borrowSpreadRate: '0' } },
      { label: 'cost.try.spread', draft: { settlementPrice: '100', marginRate: '10', borrowSpreadRate: '10' } },
    ],
    exercise: {
      marginRate: { from: '5', to: '40', step: '5' },
      borrowSpreadRate: { from: '0', to: '10', step: '1' },
      futuresPrice: { from: '110', to: '150', step: '5' },
    },
  },
]
