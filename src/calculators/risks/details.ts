import type { Venue } from '../../desk/venues'
import type { Listing } from '../details'
import { endsOf, type Exposure } from './exposure'
import { topUpsOf } from './topUps'
import type { words } from './words.en'

type Word = keyof typeof words

/** Where and when the tiers of a venue were found. */
const tiersNote: Readonly<Partial<Record<Venue, Word>>> = {
  kraken: 'note.tiers.kraken',
  binance: 'note.tiers.binance',
  okx: 'note.tiers.okx',
  bybit: 'note.tiers.bybit',
}

/** The tiers of the venue, the one that the short has where it is taken among them. */
const tiersOf = (exposure: Exposure): Listing<Word> => {
  const { tiers, tier } = endsOf(exposure, exposure.values.margin)
  return {
    kind: 'listing',
    columns: [
      { label: exposure.values.tiersIn === 'usd' ? 'column.fromUsd' : 'column.fromCoin', term: 'fromSize' },
      { label: 'column.tierRate', term: 'tierRate' },
      { label: 'column.initialRate', term: 'tierInitialRate' },
    ],
    rows: tiers.map(({ fromSize, rate, initialRate = null }, place) => ({
      word: place === tier ? 'row.tierRead' : 'row.tier',
      values: [fromSize, rate, initialRate],
      key: place === tier,
    })),
    note: tiersNote[exposure.values.venue] ?? 'note.tiers',
  }
}

export const details = { 'detail.tiers': tiersOf, 'listing.topUps': topUpsOf }
