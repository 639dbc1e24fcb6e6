import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  borrowedShareRate: 'financedBond',
  bondLoanRate: 'financedBond',
  callLtvRate: 'lenderCall',
  daysIn: 'delivery',
  daysOut: 'delivery',
  entryCostUsd: 'delivery',
  exitCostUsd: 'delivery',
  tradedUsd: 'delivery',
  tiedDays: 'delivery',
  bondProceedsUsd: 'delivery',
  deliveredUsd: 'delivery',
  deliveredYield: 'delivery',
  deliveredExcessYield: 'delivery',
  financedFaceUsd: 'face',
  financedOpenUsd: 'residual',
  borrowedUsd: 'financedBond',
  ownCapitalUsd: 'financedBond',
  bondInterestUsd: 'financedBond',
  ownProceedsUsd: 'financedBond',
  equityReturnRate: 'financedBond',
  ownYield: 'financedBond',
  lenderCallPrice: 'lenderCall',
  lenderCallBasisRate: 'lenderCall',
  breakEvenLoanRate: 'financedBond',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  financedBond: ['loanToValue', 'fixedBond', 'delivery'],
  lenderCall: ['loanToValue', 'marginCall', 'financedBond'],
  delivery: ['yield', 'costs', 'financedBond'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
