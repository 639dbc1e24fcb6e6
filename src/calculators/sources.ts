import type { Decimal } from '../core'

/** What came from outside, as it was when the draft was answered: immutable, so that the same draft has the same answer. */
export type Sources = {
  /** An imported series by its name, which a field holds as text; null where it is not there. */
  series: (id: string) => SeriesView | null
  quotes: QuoteSnapshot
}

/** A series by columns, each as long as `times` (milliseconds since 1970, increasing). */
export type SeriesView = { times: Float64Array; columns: Readonly<Record<string, Float64Array>> }

/** The last quotes of the venues that are on. */
export type QuoteSnapshot = readonly LiveQuote[]

export type LiveQuote = {
  venue: string
  symbol: string
  /** When the venue says that it was so; null where it does not say. */
  sourceTime: string | null
  bid: Decimal | null
  ask: Decimal | null
  mark: Decimal | null
}

/** Nothing imported, no venue on. */
export const noSources: Sources = { series: () => null, quotes: [] }
