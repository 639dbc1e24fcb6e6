import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  capitalUsd: 'capital',
  costOfCapital: 'costOfCapital',
  equityCoin: 'equity',
  equityUsd: 'equity',
  profitUsd: 'profit',
  returnRate: 'returnRate',
  excessYield: 'excess',
  carryUsd: 'carry',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  capital: ['costOfCapital', 'returnRate'],
  costOfCapital: ['excess', 'carry'],
  equity: ['markToMarket', 'margin', 'face'],
  profit: ['basisCaptured', 'costs', 'returnRate'],
  returnRate: ['netYield', 'capital'],
  excess: ['netYield', 'costOfCapital', 'carry'],
  carry: ['excess', 'breakEvenCosts', 'costOfCapital'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
