import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import type { Example, StatedAnswers } from '../calculator'
import { deskTexts } from '../deskTexts'
import { fields } from './fields'
import type { words } from './words.en'

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: {
      ...deskTexts(deskStart, fields),
      futuresFeeRate: '0.05',
      settlementFeeRate: '0.025',
      futuresPrice: '64,120',
      coinBorrowRate: '3',
    },
  },
  {
    title: 'example.backwardation',
    source: 'source.backwardation',
    draft: {
      ...deskTexts(textbook.terms, fields),
      spotPrice: '100',
      futuresPrice: '80',
      expiry: '2021-12-31T12:00Z',
      valuation: '2020-12-31T12:00Z',
      capitalUsd: '100,000',
      costOfCapital: '0',
      coinBorrowRate: '5',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    boughtContracts: '98033',
    reverseOpenCoin: '0.00004890748723204026953979886798427518425171',
    buyBackUsd: '984972.842923107729460118216884458165657',
    reverseProfitUsd: '13727.457076892270539881783115541834343',
    reverseCarryUsd: '17795.58750439911985495027626622676584985',
    breakEvenCoinBorrowRate: '0.2133020917984907646415196041337739199339',
  },
  'example.backwardation': {
    borrowedCoin: '1000',
    boughtContracts: '80000',
    coinInterest: '50',
    buyBackUsd: '85000',
    reverseProfitUsd: '15000',
    breakEvenCoinBorrowRate: '0.2',
  },
} as const satisfies StatedAnswers<keyof typeof words>
