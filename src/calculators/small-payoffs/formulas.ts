import type { Decimal } from '../../core'
import type { Formulas } from '../answer'
import type { Payoffs } from './payoffs'

const always = {
  ladderSoldUsd: 'reachedUsd * hedgeShareRate',
  oneSidedRate: 'erfc(abs(zScore) / sqrt(2)) / 2',
  twoSidedRate: '2 * oneSidedRate',
  oneIn: '1 / twoSidedRate',
  impliedSharePrice: 'creationUsd / creationShares',
  oilSettle: 'oilQuote + 100',
  binaryYesUsd: '1 - binaryRate',
  binaryNoUsd: '-binaryRate',
} as const satisfies Formulas

/** A longer sum does not read as a line: the table has its rows. */
const mostRows = 24

const sumOf = (rows: readonly Decimal[]): string =>
  rows.length === 0 ? '0' : rows.map((row) => row.toFixed()).join(' + ')

/** The sums over typed rows are written out, row by row, as long as they are short. */
export function formulasFor({ ladder, values: { difficulties } }: Payoffs): Formulas {
  const reached = ladder.rungs.filter((rung) => rung.reached).map(({ notionalUsd }) => notionalUsd)
  const mined = difficulties.map(({ difficulty }) => difficulty)
  return {
    ...always,
    ...(reached.length > mostRows ? {} : { reachedUsd: sumOf(reached) }),
    ...(mined.length > mostRows ? {} : { meanDifficulty: `(${sumOf(mined)}) / ${mined.length}` }),
  }
}
