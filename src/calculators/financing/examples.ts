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
      borrowedShareRate: '50',
      bondLoanRate: '7',
      callLtvRate: '70',
      daysIn: '1',
      daysOut: '2',
      entryCostUsd: '25',
      exitCostUsd: '40',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...deskTexts(textbook.terms, fields),
      spotPrice: '100',
      futuresPrice: '150',
      expiry: '2021-12-31T12:00Z',
      valuation: '2020-12-31T12:00Z',
      capitalUsd: '100,000',
      costOfCapital: '0',
      borrowedShareRate: '50',
      bondLoanRate: '20',
      callLtvRate: '80',
      daysIn: '0',
      daysOut: '0',
      entryCostUsd: '0',
      exitCostUsd: '0',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    bondProceedsUsd: '1020555.199664072510260142108881157119371',
    tiedDays: '38.4',
    deliveredUsd: '1020515.199664072510260142108881157119371',
    deliveredYield: '0.1950012468069392251289549411880819940165',
    bondInterestUsd: '3682.191780821917808219178082191780821918',
    ownProceedsUsd: '516833.0078832505924519229307989653385486',
    ownYield: '0.320002493613878450257909882376163988033',
    lenderCallPrice: '93605.54081789382716668687133350780059885',
  },
  'example.essay': {
    deliveredUsd: '150000',
    bondInterestUsd: '10000',
    ownProceedsUsd: '90000',
    ownYield: '0.8',
    lenderCallPrice: '240',
    breakEvenLoanRate: '0.5',
  },
} as const satisfies StatedAnswers<keyof typeof words>
