import {
  barrierLadder,
  binaryPnl,
  meanDifficulty,
  offsetOilPrice,
  usdPerShare,
  zScoreProbability,
  type Decimal,
} from '../../core'
import type { Quantities } from '../answer'
import type { SmallValues } from './fields'

/** The ladder, and each of the small contracts. */
export function payoffsOf(values: SmallValues) {
  const { notes, ladderSpotPrice: spotPrice, hedgeShareRate: hedgeShare, binaryRate: price } = values
  const rungs = notes.map(({ noteUsd, ...note }) => ({ ...note, notionalUsd: noteUsd }))
  const ladderTo = (lowerPrice: Decimal) => barrierLadder({ notes: rungs, spotPrice, lowerPrice, hedgeShare })
  return {
    values,
    ladderTo,
    ladder: ladderTo(values.ladderLowPrice),
    score: zScoreProbability(values),
    sharePrice: usdPerShare({ usd: values.creationUsd, shares: values.creationShares }),
    oil: offsetOilPrice({ oilPrice: values.oilQuote }),
    yes: binaryPnl({ price, outcome: 'yes' }),
    no: binaryPnl({ price, outcome: 'no' }),
    mean: meanDifficulty({ difficulties: values.difficulties.map(({ difficulty }) => difficulty) }),
  }
}
export type Payoffs = ReturnType<typeof payoffsOf>

/** Every number of the panel under its name in the vocabulary. */
export const quantitiesOf = ({ ladder, score, sharePrice, oil, yes, no, mean }: Payoffs): Quantities => ({
  reachedUsd: ladder.reachedUsd,
  ladderSoldUsd: ladder.soldUsd,
  oneSidedRate: score.oneSided,
  twoSidedRate: score.twoSided,
  oneIn: score.oneIn,
  impliedSharePrice: sharePrice,
  oilSettle: oil,
  binaryYesUsd: yes,
  binaryNoUsd: no,
  meanDifficulty: mean,
})
