import type { Draft } from '../../form'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

const move: Draft = {
  unwindNotionalUsd: '100,000,000',
  booksRate: '3.3',
  closingRate: '9',
  unwindDays: '30',
  costOfCapital: '4',
  spotSpreadRate: '0',
  futuresSpreadRate: '0',
  urgency: '1',
  marginBeforeRate: '40',
  marginAfterRate: '40',
  stressRates: '5\n9\n12\n20\n30',
}

export const examples: readonly Example<keyof typeof words>[] = [
  { title: 'example.episode', source: 'source.episode', draft: move },
  {
    title: 'example.costs',
    source: 'source.costs',
    draft: {
      ...move,
      spotSpreadRate: '0.02',
      futuresSpreadRate: '0.03',
      urgency: '2',
      marginAfterRate: '50',
      costOfCapital: '7.3',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  // 100 million * 5.7% * 30 / 365; over 100 million * 3.3% / 365 a day that is 30 * 5.7 / 3.3 days.
  'example.episode': {
    basisLossUsd: '468493.150684931506849315068493150684931507',
    daysOfCarry: '51.8181818181818181818181818181818181818182',
    takerYield: '0.09',
    unwindBreakEvenRate: '0.033',
  },
  'example.costs': {
    spreadLossUsd: '100000',
    unwindLossUsd: '568493.150684931506849315068493150684931507',
    unwindBreakEvenRate: '0.0208333333333333333333333333333333333333333',
    extraMarginUsd: '10000000',
    marginLossUsd: '60000',
  },
} as const satisfies StatedAnswers<keyof typeof words>
