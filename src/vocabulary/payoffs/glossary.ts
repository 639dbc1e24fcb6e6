import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  zScore: 'zScore',
  oneSidedRate: 'zScore',
  twoSidedRate: 'zScore',
  oneIn: 'zScore',
  creationUsd: 'creation',
  creationShares: 'creation',
  impliedSharePrice: 'creation',
  oilQuote: 'oilContract',
  oilSettle: 'oilContract',
  binaryRate: 'binaryContract',
  binaryYesUsd: 'binaryContract',
  binaryNoUsd: 'binaryContract',
  difficulty: 'difficultyContract',
  meanDifficulty: 'difficultyContract',
  ladderSpotPrice: 'barriers',
  ladderLowPrice: 'barriers',
  hedgeShareRate: 'barriers',
  fixingPrice: 'barriers',
  barrierRate: 'barriers',
  noteUsd: 'barriers',
  barrierPrice: 'barriers',
  distanceRate: 'barriers',
  cumulatedNoteUsd: 'barriers',
  reachedUsd: 'barriers',
  ladderSoldUsd: 'barriers',
  difficulties: 'difficultyContract',
  notes: 'barriers',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  zScore: ['volatility'],
  creation: ['etfFlow', 'fundShare'],
  oilContract: ['binaryContract', 'difficultyContract'],
  binaryContract: ['oilContract', 'difficultyContract'],
  difficultyContract: ['oilContract', 'binaryContract'],
  barriers: ['forcedUnwind', 'straddle'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
