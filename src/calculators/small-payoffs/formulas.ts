import type { Formulas } from '../answer'

export const formulas = {
  ladderSoldUsd: 'reachedUsd * hedgeShareRate',
  oneSidedRate: 'erfc(abs(zScore) / sqrt(2)) / 2',
  twoSidedRate: '2 * oneSidedRate',
  oneIn: '1 / twoSidedRate',
  impliedSharePrice: 'creationUsd / creationShares',
  oilSettle: 'oilQuote + 100',
  binaryYesUsd: '1 - binaryRate',
  binaryNoUsd: '-binaryRate',
} as const satisfies Formulas
