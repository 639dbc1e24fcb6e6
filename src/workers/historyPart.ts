import { seriesNumbers, wholeNumbers } from '../kernels/seriesNumbers'
import type { LibraryEntry, LibrarySeries } from '../market/library'
import { symbolExpiry, type HistoryColumns } from '../market/readers'

/** The history of one file as numbers, ready to be joined with others of its kind. */
export type HistoryPart = Pick<LibrarySeries, 'times' | 'columns' | 'symbols'> &
  Pick<HistoryColumns, 'symbol' | 'duplicates' | 'barTime'> & {
    kind: LibraryEntry['kind']
    /** The file's name. */
    source: string
    rejected: number
  }

/** What was read of a file. The prices of a single future are a strip of one. */
export function historyPart(read: HistoryColumns, source: string): HistoryPart {
  const { symbol, duplicates, barTime, sides } = read
  const shared = {
    symbol,
    duplicates,
    barTime,
    source,
    rejected: read.rejected.length,
    times: wholeNumbers(read.times),
  }
  const values = { [read.kind === 'funding' ? 'rate' : 'price']: seriesNumbers(read.values) }
  const columns = {
    ...values,
    ...Object.fromEntries(
      Object.entries(sides).flatMap(([side, numerals]) =>
        numerals.length === 0 ? [] : [[side, seriesNumbers(numerals)]],
      ),
    ),
  }
  const futures = read.kind === 'funding' ? null : futuresIn(read)
  if (futures === null) return { ...shared, kind: read.kind, columns, symbols: [] }
  const { symbols, places, expiries } = futures
  return { ...shared, kind: 'strip', columns: { ...columns, symbol: places, expiry: expiries }, symbols }
}

/** Which future each row is of, and when it expires in milliseconds since 1970; null where the rows are of none. */
function futuresIn({ kind, symbol, symbols, expiries, values }: HistoryColumns) {
  if (kind === 'strip') {
    const names = [...new Set(symbols)]
    const placeOf = new Map(names.map((name, place) => [name, place]))
    return {
      symbols: names,
      places: wholeNumbers(symbols.map((name) => placeOf.get(name) ?? NaN)),
      expiries: wholeNumbers(expiries.map(instantOf)),
    }
  }
  const expiry = symbol === null ? null : symbolExpiry(symbol)
  if (symbol === null || typeof expiry !== 'string') return null
  return {
    symbols: [symbol],
    places: wholeNumbers(values.map(() => 0)),
    expiries: wholeNumbers(values.map(() => instantOf(expiry))),
  }
}

/** A perpetual has no expiry. */
const instantOf = (iso: string | null): number => (iso === null ? NaN : Date.parse(iso))
