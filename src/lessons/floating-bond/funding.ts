import type { Step } from '../lesson'
import { draws, drawnEvents, firstTwo, generated, ledger } from './events'
import type { words } from './words.en'

/** Three fundings, one after the other. */
export const fundingSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'first-funding',
    title: 'first.title',
    text: ['first.text.1', 'first.text.2', 'first.text.3', 'first.text.4'],
    calculator: 'floating-bond',
    example: 'example.essay',
    draft: { ...generated, closeTime: '2021-01-01T12:00Z' },
    fields: ['capitalUsd', 'generatedRate', 'endPrice'],
    question: {
      ask: 'first.ask',
      term: 'cumulativePaymentCoin',
      tolerance: '0.001',
      hint: 'first.hint',
      traps: [
        { term: 'cumulativePaymentUsd', hint: 'first.trap.usd' },
        { term: 'finalCoin', hint: 'first.trap.all' },
      ],
    },
    given: ['coin', 'contracts', 'averageFunding'],
    shown: {
      terms: ['cumulativePaymentCoin', 'cumulativePaymentUsd', 'finalCoin', 'finalContracts'],
      listing: { title: 'listing.ledger', columns: ledger },
    },
    after: ['first.after.1', 'first.after.2'],
    whatIfs: [
      { label: 'first.try.negative', draft: { generatedRate: '-0.1', endPrice: '100' } },
      { label: 'first.try.usual', draft: { generatedRate: '0.01', endPrice: '100' } },
      { label: 'try.price200', draft: { generatedRate: '0.1', endPrice: '200' } },
    ],
    exercise: draws,
  },
  {
    id: 'second-funding',
    title: 'second.title',
    text: ['second.text.1', 'second.text.2'],
    calculator: 'floating-bond',
    example: 'example.essay',
    draft: { ...generated, closeTime: '2021-01-01T20:00Z' },
    fields: ['capitalUsd', 'generatedRate', 'rehedge'],
    question: {
      ask: 'second.ask',
      term: 'finalContracts',
      tolerance: '0.0000005',
      hint: 'second.hint',
      traps: [
        { term: 'finalUsd', hint: 'trap.whole' },
        { term: 'contracts', hint: 'trap.opening' },
      ],
    },
    given: ['coin', 'contracts', 'averageFunding'],
    shown: {
      terms: ['cumulativePaymentCoin', 'finalCoin', 'finalContracts', 'finalResidualCoin'],
      listing: { title: 'listing.ledger', columns: ledger },
    },
    after: ['second.after.1', 'second.after.2'],
    whatIfs: [
      { label: 'second.try.never', draft: { rehedge: 'never', multiplier: '1', endPrice: '100' } },
      { label: 'second.try.large', draft: { rehedge: 'every-interval', multiplier: '100', endPrice: '100' } },
      { label: 'try.price200', draft: { rehedge: 'every-interval', multiplier: '1', endPrice: '200' } },
    ],
    exercise: draws,
  },
  {
    id: 'a-negative-funding',
    title: 'negative.title',
    text: ['negative.text.1', 'negative.text.2', 'negative.text.3'],
    calculator: 'floating-bond',
    example: 'example.essay',
    draft: { fundings: `${firstTwo}\n2021-01-02T04:00Z\t-0.1\t100` },
    fields: ['capitalUsd', 'rehedge', 'fundings'],
    question: {
      ask: 'negative.ask',
      term: 'finalContracts',
      tolerance: '0.0000005',
      hint: 'negative.hint',
      traps: [
        { term: 'finalUsd', hint: 'trap.whole' },
        { term: 'contracts', hint: 'trap.opening' },
      ],
    },
    given: ['coin', 'contracts'],
    shown: {
      terms: ['cumulativePaymentCoin', 'finalCoin', 'finalContracts', 'finalResidualCoin'],
      listing: { title: 'listing.ledger', columns: ledger },
    },
    after: ['negative.after.1', 'negative.after.2', 'negative.after.3'],
    whatIfs: [
      { label: 'negative.try.keep', draft: { rehedge: 'increase-only' } },
      {
        label: 'negative.try.worse',
        draft: { rehedge: 'every-interval', fundings: `${firstTwo}\n2021-01-02T04:00Z\t-0.3\t100` },
      },
      {
        label: 'negative.try.fall',
        draft: { rehedge: 'every-interval', fundings: `${firstTwo}\n2021-01-02T04:00Z\t-0.1\t50` },
      },
    ],
    exercise: {
      capitalUsd: draws.capitalUsd,
      first: draws.generatedRate,
      second: draws.generatedRate,
      third: { from: '-0.25', to: '-0.05', step: '0.01' },
    },
    exerciseTables: { fundings: drawnEvents },
  },
]
