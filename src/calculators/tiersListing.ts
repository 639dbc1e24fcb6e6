import type { MaintenanceTier } from '../core'
import type { TypedTiers } from '../desk/tieredMargin'
import { tierSource, type TierSource } from '../desk/tierSource'
import type { Venue } from '../desk/venues'
import type { Listing } from './details'
import type { tierWords } from './tierWords.en'

type Word = keyof typeof tierWords

/** Where and when the tiers of a venue were found. */
const presets: Readonly<Partial<Record<Venue, Word>>> = {
  kraken: 'note.tiers.kraken',
  binance: 'note.tiers.binance',
  okx: 'note.tiers.okx',
  bybit: 'note.tiers.bybit',
}

const others = {
  typed: 'note.tiers.typed',
  none: 'note.tiers.none',
  unknown: 'note.tiers',
} as const satisfies Readonly<Record<Exclude<TierSource, 'preset'>, Word>>

type Tiered = TypedTiers & {
  venue: Venue
  tiers: readonly MaintenanceTier[]
  /** The tier of the short where it is liquidated, counted from 0 by size. */
  tier: number
}

/** The tiers that hold, the one at which a short is liquidated among them. */
export function tiersListing({ tiers, tier, ...typed }: Tiered): Listing<Word> {
  const { venue, tiersIn } = typed
  const source = tierSource(typed)
  return {
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
    note: source === 'preset' ? (presets[venue] ?? 'note.tiers') : others[source],
  }
}
