import type { Listing } from '../details'
import type { Payoffs } from './payoffs'
import type { words } from './words.en'

type Word = keyof typeof words

/** Barriers from the highest, with what of them is reached on the way down. */
export const barriersOf = ({ ladder }: Payoffs): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.fixing', term: 'fixingPrice' },
    { label: 'column.rate', term: 'barrierRate' },
    { label: 'column.distance', term: 'distanceRate', formula: 'barrierPrice / ladderSpotPrice - 1' },
    { label: 'column.notional', term: 'noteUsd' },
    { label: 'column.soFar', term: 'cumulatedNoteUsd' },
    { label: 'column.barrier', term: 'barrierPrice', formula: 'fixingPrice * barrierRate' },
  ],
  rows: ladder.rungs.map(
    ({ fixingPrice, barrierRate, barrierPrice, distanceRate, notionalUsd, cumulatedUsd, reached }) => ({
      name: barrierPrice.toFixed(),
      values: [fixingPrice, barrierRate, distanceRate, notionalUsd, cumulatedUsd, barrierPrice],
      key: reached,
    }),
  ),
  note: 'note.barriers',
})
