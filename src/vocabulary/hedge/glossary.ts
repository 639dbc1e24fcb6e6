import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  bondKind: 'bondKind',
  hedgePrice: 'bondKind',
  perpetualPrice: 'perpetual',
  expectedFundingRate: 'expectedFunding',
  fundingUsd: 'expectedFunding',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  bondKind: ['fixedBond', 'floatingBond', 'expectedFunding'],
  expectedFunding: ['funding', 'annualisedFunding', 'bondKind'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
