import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  unwindNotionalUsd: 'forcedUnwind',
  booksRate: 'forcedUnwind',
  closingRate: 'forcedUnwind',
  unwindDays: 'forcedUnwind',
  spotSpreadRate: 'urgency',
  futuresSpreadRate: 'urgency',
  urgency: 'urgency',
  marginBeforeRate: 'raisedMargin',
  marginAfterRate: 'raisedMargin',
  basisLossUsd: 'forcedUnwind',
  spreadLossUsd: 'urgency',
  extraMarginUsd: 'raisedMargin',
  marginLossUsd: 'raisedMargin',
  unwindLossUsd: 'forcedUnwind',
  unwindLossRate: 'forcedUnwind',
  dayCarryUsd: 'daysOfCarry',
  daysOfCarry: 'daysOfCarry',
  yearsOfCarry: 'daysOfCarry',
  takerUsd: 'otherSide',
  takerYield: 'otherSide',
  unwindBreakEvenRate: 'forcedUnwind',
  stressRates: 'forcedUnwind',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  forcedUnwind: ['basis', 'daysOfCarry', 'otherSide'],
  urgency: ['forcedUnwind', 'slippage'],
  raisedMargin: ['forcedUnwind', 'dollarMargin'],
  daysOfCarry: ['forcedUnwind', 'carry'],
  otherSide: ['forcedUnwind', 'annualBasis'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
