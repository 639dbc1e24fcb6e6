import type { Draft } from '../../form'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

const note: Draft = {
  ladderSpotPrice: '40',
  ladderLowPrice: '38',
  hedgeShareRate: '100',
  notes: '43.6\t90\t300,000,000\n48.4\t80\t200,000,000\n43.6\t80\t150,000,000',
  zScore: '3.5',
  creationUsd: '230,000,000',
  creationShares: '6,000,000',
  oilQuote: '-37.63',
  binaryRate: '40',
  difficulties: '15.5\n16.1\n14.9',
}

export const examples: readonly Example<keyof typeof words>[] = [
  { title: 'example.note', source: 'source.note', draft: note },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: { ...note, notes: '50\t70\t1,000,000', ladderLowPrice: '35', hedgeShareRate: '50', zScore: '0' },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  // 39.24 and 38.72 lie between 40 and 38, 34.88 does not.
  'example.note': {
    ladderSoldUsd: '500000000',
    oilSettle: '62.37',
    impliedSharePrice: '38.33333333333333333333333333333333333333',
  },
  'example.essay': {
    ladderSoldUsd: '500000',
    twoSidedRate: '1',
    oneIn: '1',
    meanDifficulty: '15.5',
    binaryYesUsd: '0.6',
  },
} as const satisfies StatedAnswers<keyof typeof words>
