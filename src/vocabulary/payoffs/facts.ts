import { bareNumber, price, rate, signedNumber, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** Small payoffs and rules of thumb of the carry desk. */
export const facts = {
  zScore: signedNumber,
  oneSidedRate: rate,
  twoSidedRate: rate,
  oneIn: bareNumber,
  creationUsd: usd,
  creationShares: bareNumber,
  impliedSharePrice: price,
  oilQuote: signedNumber,
  oilSettle: bareNumber,
  binaryRate: rate,
  binaryYesUsd: signedUsd,
  binaryNoUsd: signedUsd,
  difficulty: bareNumber,
  meanDifficulty: bareNumber,
  ladderSpotPrice: price,
  ladderLowPrice: price,
  hedgeShareRate: rate,
  fixingPrice: price,
  barrierRate: rate,
  noteUsd: usd,
  barrierPrice: price,
  distanceRate: signedRate,
  cumulatedNoteUsd: usd,
  reachedUsd: usd,
  ladderSoldUsd: usd,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'difficulties' | 'notes'
