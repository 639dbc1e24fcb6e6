import type { Decimal } from '../../core'
import { refused, type Quote, type QuoteOrigin, type QuotesReading } from './quotes'
import type { Fault, LeftOut } from './reasons'

/** What became of one row: a quote, or the fault that it has. */
export type RowReading = { symbol: string; line: number | null } & ({ quote: Quote } | { fault: Fault })

export const newestOf = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((newest, instant) => ((instant ?? '') > (newest ?? '') ? instant : newest), null)

/** The sheet of the rows of one source; of two quotes for a symbol the first stands. */
export function quoteSheet({ rows, ...origin }: { rows: readonly RowReading[] } & Origin): QuotesReading {
  const quotes = new Map<string, Quote>()
  const leftOut: LeftOut[] = []
  for (const row of rows) {
    const { symbol, line } = row
    const key = symbol.toUpperCase()
    if ('fault' in row) leftOut.push({ symbol, line, ...row.fault })
    else if (quotes.has(key)) leftOut.push({ symbol, line, reason: 'duplicate-symbol', detail: '' })
    else quotes.set(key, row.quote)
  }
  if (quotes.size === 0) return { ...refused('no-usable-contract', { detail: `${rows.length}` }), leftOut }
  const kept = [...quotes.values()]
  return { outcome: 'read', sheet: { ...origin, spotPrice: agreedIndex(kept), quotes: kept, leftOut } }
}

type Origin = Omit<QuoteOrigin, 'spotPrice'>

/** The index of the newest quotes that have one. Quotes of one instant with two indexes have none in common. */
function agreedIndex(quotes: readonly Quote[]): Decimal | null {
  const indexed = quotes.filter((quote) => quote.indexPrice !== null)
  const newest = newestOf(indexed.map((quote) => quote.time))
  const [first, ...others] = indexed.filter((quote) => quote.time === newest).map((quote) => quote.indexPrice)
  const index = first ?? null
  return index !== null && others.every((other) => other?.equals(index)) ? index : null
}
