import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  fundingRate: 'funding',
  averageFunding: 'averageFunding',
  annualisedFunding: 'annualisedFunding',
  annualisedCompoundedFunding: 'annualisedFunding',
  eventCount: 'fundingEvent',
  fundingDays: 'holdingPeriod',
  keptShareRate: 'recoveryDays',
  costRecoveryRate: 'recoveryDays',
  recoveryDays: 'recoveryDays',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  funding: ['payment', 'fundingInterval', 'annualisedFunding'],
  fundingEvent: ['fundingInterval', 'funding', 'fundingUnit'],
  fundingInterval: ['fundingEvent', 'annualisedFunding'],
  nextFunding: ['funding', 'fundingEvent', 'annualisedFunding'],
  averageFunding: ['funding', 'annualisedFunding', 'breakEvenFunding'],
  annualisedFunding: ['funding', 'fundingInterval', 'apr'],
  holdingPeriod: ['valuation', 'fundingEvent'],
  recoveryDays: ['funding', 'fee', 'holdingPeriod'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
