import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  flowContractCoin: 'openInterestChange',
  etfFlowUsd: 'etfFlow',
  contractsChange: 'openInterestChange',
  flowPrice: 'openInterestChange',
  flowBasisRate: 'annualBasis',
  openInterestChangeUsd: 'openInterestChange',
  matchedFlowUsd: 'flowAttribution',
  directionalFlowUsd: 'flowAttribution',
  cumulatedFlowUsd: 'flowAttribution',
  cumulatedMatchedUsd: 'flowAttribution',
  cumulatedDirectionalUsd: 'flowAttribution',
  matchedFlowRate: 'flowAttribution',
  flowDay: 'flowAttribution',
  flowDayCount: 'flowAttribution',
  directionalDayCount: 'flowAttribution',
  flowRows: 'etfFlow',
  flowDate: 'etfFlow',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  etfFlow: ['flowAttribution', 'fundShare'],
  openInterestChange: ['openInterest', 'flowAttribution'],
  flowAttribution: ['etfFlow', 'openInterestChange', 'basis'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
