import type { Step } from '../lesson'
import type { words } from './words.en'

/** A rate of a year of 365 days taken for one of 360. */
export const dayCount: Step<keyof typeof words> = {
  id: 'days-of-a-year',
  title: 'year.title',
  optional: true,
  text: ['year.text.1', 'year.text.2'],
  calculator: 'mistakes',
  example: 'example.sized',
  draft: { spotPrice: '100', futuresPrice: '150', capitalUsd: '100,000', mistake: 'day-count' },
  fields: ['capitalUsd', 'futuresPrice'],
  question: {
    ask: 'year.ask',
    term: 'damageUsd',
    tolerance: '0.005',
    nudge: 'year.nudge',
    hint: 'year.hint',
    traps: [{ term: 'wrongUsd', hint: 'year.trap.wrong' }],
  },
  shown: { terms: ['interestUsd', 'wrongInterestUsd', 'rightUsd', 'wrongUsd', 'damageUsd'], chart: 'chart.interest' },
  after: ['year.after.1', 'year.after.2'],
  whatIfs: [
    { label: 'year.try.120', draft: { capitalUsd: '100,000', futuresPrice: '120' } },
    { label: 'year.try.million', draft: { capitalUsd: '1,000,000', futuresPrice: '150' } },
  ],
  exercise: {
    capitalUsd: { from: '50000', to: '200000', step: '10000' },
    futuresPrice: { from: '105', to: '180', step: '5' },
  },
}
