import type { MaintenanceTier } from '../core'
import type { Venue } from '../desk/venues'
import type { Listing } from './details'
import type { tierWords } from './tierWords.en'

type Word = keyof typeof tierWords

/** Where and when the tiers of a venue were found. */
const sources: Readonly<Partial<Record<Venue, Word>>> = {
  kraken: 'note.tiers.kraken',
  binance: 'note.tiers.binance',
  okx: 'note.tiers.okx',
  bybit: 'note.tiers.bybit',
}

type Tiered = {
  venue: Venue
  tiersIn: 'usd' | 'coin'
  tiers: readonly MaintenanceTier[]
  /** The tier of the short where it is liquidated, counted from 0 by size. */
  tier: number
}

/** The tiers that hold, the one at which a short is liquidated among them. */
export const tiersListing = ({ venue, tiersIn, tiers, tier }: Tiered): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: tiersIn === 'usd' ? 'column.fromUsd' : 'column.fromCoin', term: 'fromSize' },
    { label: 'column.tierRate', term: 'tierRate' },
    { label: 'column.initialRate', term: 'tierInitialRate' },
  ],
  rows: tiers
    .toSorted((a, b) => a.fromSize.comparedTo(b.fromSize))
    .map(({ fromSize, rate, initialRate = null }, place) => ({
      word: place === tier ? 'row.tierRead' : 'row.tier',
      values: [fromSize, rate, initialRate],
      key: place === tier,
    })),
  note: sources[venue] ?? 'note.tiers',
})
