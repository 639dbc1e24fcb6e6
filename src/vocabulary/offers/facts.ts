import { bareNumber, price, rate, usd, type TermFacts } from '../units'

/** What may be traded today against coin, contract beside contract. */
export const facts = {
  makerFeeRate: rate,
  takerFeeRate: rate,
  soldPrice: price,
  soldSize: bareNumber,
  venueUsd: usd,
  datedEndUsd: usd,
  perpetualEndUsd: usd,
  expectedYearRate: rate,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field =
  | 'offers'
  | 'offerBids'
  | 'marginCurrency'
  | 'venueFees'
  | 'orderKind'
  | 'offerTerm'
  | 'offerMargin'
  | 'fundingPremise'
  | 'shownTrade'
