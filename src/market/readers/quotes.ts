import type { Decimal } from '../../core'
import type { LeftOut, RefusalReason } from './reasons'

/** One contract's quotes, as the source gave them; null is what the source did not say. */
export type Quote = {
  symbol: string
  kind: 'dated' | 'perpetual'
  /** ISO instant in UTC; null for a perpetual. */
  expiry: string | null
  /** [USD per coin], as are ask, mark, last, mid and indexPrice */
  bid: Decimal | null
  ask: Decimal | null
  mark: Decimal | null
  last: Decimal | null
  /** (bid + ask) / 2 */
  mid: Decimal | null
  indexPrice: Decimal | null
  /** Value of a contract [USD]. */
  multiplier: Decimal | null
  /** Contracts in a lot. */
  lotSize: Decimal | null
  /** Taker's fee, a fraction of the notional. */
  futuresFeeRate: Decimal | null
  settlementFeeRate: Decimal | null
  maintenanceMarginRate: Decimal | null
  /** Per funding interval; null for a dated contract. */
  fundingRate: Decimal | null
  /** ISO instant in UTC of this row. */
  time: string | null
}

/** Where quotes come from, and what holds for all of them. */
export type QuoteOrigin = {
  source: 'bitmex-instruments' | 'table'
  /** ISO instant in UTC of the newest row; null where no row has one. */
  time: string | null
  /** The index [USD per coin] that the newest quotes agree on; null where there is none, or they differ. */
  spotPrice: Decimal | null
  venue: 'bitmex' | null
}

/** The contracts of one source. A row that is not among `quotes` is in `leftOut`. */
export type QuoteSheet = QuoteOrigin & {
  quotes: Quote[]
  leftOut: LeftOut[]
}

export type Refusal = {
  outcome: 'refused'
  reason: RefusalReason
  /** What was found, in no language; empty where the reason says it all. */
  detail: string
  /** With 'no-usable-contract', why each row is not one. */
  leftOut: LeftOut[]
}
export type QuotesReading = { outcome: 'read'; sheet: QuoteSheet } | Refusal

export const refused = (reason: RefusalReason, { detail = '' }: { detail?: string } = {}): Refusal => ({
  outcome: 'refused',
  reason,
  detail,
  leftOut: [],
})

export const sidesOfBook = ['bid', 'ask', 'mid', 'mark', 'last'] as const
export type SideOfBook = (typeof sidesOfBook)[number]

/** The price at which a trade is priced [USD per coin], or null where the quote has none. */
export const quotePrice = ({ quote, sideOfBook }: { quote: Quote; sideOfBook: SideOfBook }): Decimal | null =>
  quote[sideOfBook]
