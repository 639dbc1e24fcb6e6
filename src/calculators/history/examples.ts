import { deskStart } from '../../desk/deskStart'
import { bitmex } from '../../desk/terms/bitmex'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

const questions = {
  historySeries: '',
  futuresSeries: '',
  spotSeries: '',
  fixedConvention: 'executable-roll',
  fundingRate: '0.01',
  policyRule: 'basis-over-funding',
  trailingDays: '30',
  fixAboveRate: '0',
  rollingDays: '90',
  historyRange: 'whole',
}

export const examples: readonly Example<keyof typeof words>[] = [
  { title: 'example.today', source: 'source.today', draft: { ...deskStart, ...questions } },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...deskStart,
      ...bitmex.terms,
      venue: 'bitmex',
      symbol: 'XBTH21',
      spotPrice: '24,517.37',
      futuresPrice: '25,535.50',
      valuation: '2020-12-25T12:00Z',
      expiry: '2021-03-26T12:00Z',
      capitalUsd: '100,000',
      costOfCapital: '0',
      ...questions,
      fixedConvention: 'listing-day',
      policyRule: 'basis-over-capital',
    },
  },
]

/** What the recorded series come to, for the tests: the page leaves it out. */
export const answers = {
  'example.today': {
    quarterCount: '17',
    futuresWins: '7',
    swapWins: '10',
    stocksReturn: '0.9092',
    overlappingEntries: '0',
  },
  'example.essay': {
    quarterCount: '17',
    futuresWins: '8',
    swapWins: '9',
    fedGrowth: '0.7275',
    overlappingEntries: '16',
  },
} as const satisfies StatedAnswers<keyof typeof words>
