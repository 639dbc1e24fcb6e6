import type { Step } from '../lesson'
import type { words } from './words.en'

/** How long it is held: eight hours, or a year of them. */
export const termSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'unwinding',
    title: 'unwind.title',
    text: ['unwind.text.1', 'unwind.text.2'],
    calculator: 'floating-bond',
    example: 'example.essay',
    draft: { events: 'generated', closeTime: '2021-01-01T12:00Z', generatedRate: '0.1', endPrice: '100' },
    fields: ['capitalUsd', 'generatedRate', 'endPrice', 'nextRate', 'futuresFeeRate'],
    question: {
      ask: 'unwind.ask',
      term: 'unwindUsd',
      tolerance: '0.00001',
      hint: 'unwind.hint',
      traps: [
        { term: 'unwindCoin', hint: 'unwind.trap.coin' },
        { term: 'capitalUsd', hint: 'unwind.trap.capital' },
      ],
    },
    given: ['coin', 'contracts', 'averageFunding'],
    shown: { terms: ['unwindCoin', 'unwindUsd', 'capitalUsd'], table: 'table.leave' },
    after: ['unwind.after.1', 'unwind.after.2', 'unwind.after.3'],
    whatIfs: [
      { label: 'try.price200', draft: { endPrice: '200', futuresFeeRate: '0' } },
      { label: 'unwind.try.50', draft: { endPrice: '50', futuresFeeRate: '0' } },
      { label: 'unwind.try.fee', draft: { endPrice: '100', futuresFeeRate: '0.05', nextRate: '-0.1' } },
      { label: 'unwind.try.small', draft: { endPrice: '100', futuresFeeRate: '0.05', nextRate: '-0.03' } },
    ],
    exercise: {
      capitalUsd: { from: '50000', to: '500000', step: '10000' },
      generatedRate: { from: '0.01', to: '0.25', step: '0.01' },
      endPrice: { from: '50', to: '200', step: '10' },
    },
  },
  {
    id: 'a-year-of-funding',
    title: 'year.title',
    text: ['year.text.1', 'year.text.2'],
    calculator: 'floating-bond',
    example: 'example.essay',
    draft: { events: 'generated', closeTime: '2021-01-31T04:00Z', generatedRate: '0.01', endPrice: '100' },
    fields: ['generatedRate', 'closeTime', 'rehedge'],
    question: {
      ask: 'year.ask',
      term: 'annualisedFunding',
      tolerance: '0.001',
      hint: 'year.hint',
      traps: [
        { term: 'annualisedCompoundedFunding', hint: 'year.trap.compounded' },
        { term: 'summedFunding', hint: 'year.trap.month' },
      ],
    },
    given: ['averageFunding', 'intervalHours'],
    shown: {
      terms: ['annualisedFunding', 'annualisedCompoundedFunding', 'daysOpen', 'returnRate', 'annualisedYield'],
      chart: 'chart.equityUsd',
    },
    after: ['year.after.1', 'year.after.2', 'year.after.3'],
    whatIfs: [
      { label: 'year.try.year', draft: { rehedge: 'every-interval', closeTime: '2022-01-01T04:00Z' } },
      { label: 'year.try.never', draft: { rehedge: 'never', closeTime: '2022-01-01T04:00Z' } },
      {
        label: 'year.try.high',
        draft: { generatedRate: '0.1', rehedge: 'every-interval', closeTime: '2021-01-31T04:00Z' },
      },
    ],
    exercise: { generatedRate: { from: '0.002', to: '0.12', step: '0.001' } },
  },
]
