import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  offers: 'tradeRanking',
  offerBids: 'orderBook',
  marginCurrency: 'marginKinds',
  venueFees: 'makerTaker',
  orderKind: 'makerTaker',
  offerTerm: 'tradeRanking',
  offerMargin: 'marginKinds',
  fundingPremise: 'tradeRanking',
  shownTrade: 'tradeRanking',
  makerFeeRate: 'makerTaker',
  takerFeeRate: 'makerTaker',
  soldPrice: 'quote',
  soldSize: 'tradeRanking',
  venueUsd: 'marginKinds',
  datedEndUsd: 'tradeRanking',
  perpetualEndUsd: 'tradeRanking',
  expectedYearRate: 'annualisedFunding',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  tradeRanking: ['futuresCurve', 'marginKinds', 'makerTaker'],
  makerTaker: ['quote', 'slippage', 'tradeRanking'],
  marginKinds: ['inverseContract', 'linearContract', 'marginCall'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
