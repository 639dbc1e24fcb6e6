import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  spotBidPrice: 'bidAndOffer',
  spotAskPrice: 'bidAndOffer',
  bidYield: 'bidAndOffer',
  offerYield: 'bidAndOffer',
  yieldWidth: 'bidAndOffer',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  bidAndOffer: ['basis', 'annualBasis', 'fee'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
