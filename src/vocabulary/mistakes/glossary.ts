import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  mistake: 'mistake',
  elapsedDays: 'holdingPeriod',
  rightUsd: 'mistake',
  wrongUsd: 'mistake',
  damageUsd: 'mistake',
  interestUsd: 'dayCount',
  wrongInterestUsd: 'dayCount',
  paidEventCount: 'fundingInterval',
  readEventCount: 'fundingInterval',
  fundingCoin: 'payment',
  openCoin: 'residual',
  rehedgedContracts: 'rehedge',
  rehedgedResidualCoin: 'residual',
  contractPnlCoin: 'result',
  contractPnlSatoshis: 'satoshi',
  roundedContractPnlSatoshis: 'satoshi',
  roundedContractPnlCoin: 'satoshi',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  mistake: ['signTrap', 'beginnersSize', 'linearResult', 'dayCount'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
