import type { SidePrice } from './collected'
import type { HistoryFacts, HistoryKind } from './figures'

/** A history column by column, its numbers as numerals: what a million rows are handed on as. */
export type HistoryColumns = HistoryFacts & {
  kind: HistoryKind
  /** Milliseconds since 1970, none earlier than the one before. */
  times: readonly number[]
  /** Rates as fractions, or prices. */
  values: readonly string[]
  sides: Readonly<Record<SidePrice, readonly (string | null)[]>>
  symbols: readonly string[]
  expiries: readonly (string | null)[]
}
