import type { Step } from '../lesson'
import type { words } from './words.en'

/** What a multiple of each day makes of the whole way, and what keeps it a multiple. */
export const rebalancing: readonly Step<keyof typeof words>[] = [
  {
    id: 'there-and-back',
    title: 'back.title',
    text: ['back.text.1', 'back.text.2', 'back.text.3'],
    calculator: 'leveraged-token',
    example: 'example.round',
    draft: { tokenFundUsd: '10,000' },
    fields: ['tokenLeverage', 'tokenPrices'],
    question: {
      ask: 'back.ask',
      term: 'longTokenUsd',
      tolerance: '0.001',
      nudge: 'back.nudge',
      hint: 'back.hint',
      traps: [
        { term: 'longNaiveUsd', hint: 'back.trap.naive' },
        { term: 'shortTokenUsd', hint: 'back.trap.short' },
      ],
    },
    given: ['indexReturnRate'],
    shown: {
      terms: ['longTokenUsd', 'longNaiveUsd', 'longDecayUsd', 'shortTokenUsd'],
      chart: 'chart.path',
      listing: { title: 'listing.days', columns: ['tokenPrice', 'longTokenUsd', 'dayReturnRate'] },
    },
    after: ['back.after.1', 'back.after.2', 'back.after.3'],
    whatIfs: [
      { label: 'back.try.down', draft: { tokenLeverage: '3', tokenPrices: '10,000\n9,000\n10,000' } },
      { label: 'back.try.trend', draft: { tokenLeverage: '3', tokenPrices: '10,000\n11,000\n12,100' } },
      { label: 'back.try.one', draft: { tokenLeverage: '1', tokenPrices: '10,000\n11,000\n10,000' } },
    ],
    exercise: { middle: { from: '10600', to: '12600', step: '100' } },
    exerciseTables: { tokenPrices: '10,000\n{middle}\n10,000' },
  },
  {
    id: 'everybody-knows-the-time',
    title: 'known.title',
    text: ['known.text.1', 'known.text.2'],
    calculator: 'leveraged-token',
    example: 'example.known',
    draft: {},
    fields: ['tokenLeverage', 'tokenFundUsd', 'tokenPrices'],
    question: {
      ask: 'known.ask',
      term: 'largestRebalanceUsd',
      tolerance: '0.001',
      nudge: 'known.nudge',
      hint: 'known.hint',
      traps: [
        {
          expression: 'tokenLeverage * (longTokenUsd + largestSliceCostUsd - tokenFundUsd)',
          hint: 'known.trap.position',
        },
        { expression: 'longTokenUsd + largestSliceCostUsd - tokenFundUsd', hint: 'known.trap.loss' },
        { expression: '-largestRebalanceUsd', hint: 'known.trap.sign' },
      ],
    },
    given: ['indexReturnRate'],
    shown: {
      terms: ['largestRebalanceUsd', 'sliceCount', 'sliceSeconds', 'sliceMeanMoveRate', 'largestSliceCostUsd'],
      listing: { title: 'listing.days', columns: ['tokenPrice', 'longTokenUsd', 'rebalanceUsd'] },
    },
    after: ['known.after.1', 'known.after.2', 'known.after.3'],
    whatIfs: [
      { label: 'known.try.short', draft: { tokenLeverage: '-3', tokenPrices: '10,000\n9,000' } },
      { label: 'known.try.up', draft: { tokenLeverage: '3', tokenPrices: '10,000\n11,000' } },
      { label: 'known.try.slow', draft: { tokenLeverage: '3', tokenPrices: '10,000\n9,000', sliceUsd: '1,000,000' } },
    ],
    exercise: {
      tokenLeverage: { from: '2', to: '4', step: '0.5' },
      close: { from: '8300', to: '9800', step: '100' },
    },
    exerciseTables: { tokenPrices: '10,000\n{close}' },
  },
]
