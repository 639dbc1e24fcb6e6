import type { Listing } from '../details'
import { endsOf, type Exposure } from './exposure'
import { topUpsOf } from './topUps'
import type { words } from './words.en'

type Word = keyof typeof words

/** The tiers of the venue, the one that the short has where it is taken among them. */
const tiersOf = (exposure: Exposure): Listing<Word> => {
  const { tiers, tier } = endsOf(exposure, exposure.values.margin)
  return {
    kind: 'listing',
    columns: [
      { label: 'column.fromSize', term: 'fromSize' },
      { label: 'column.tierRate', term: 'tierRate' },
    ],
    rows: tiers.map(({ fromSize, rate }, place) => ({
      word: place === tier ? 'row.tierRead' : 'row.tier',
      values: [fromSize, rate],
      key: place === tier,
    })),
    note: 'note.tiers',
  }
}

export const details = { 'detail.tiers': tiersOf, 'listing.topUps': topUpsOf }
