import type { HistoryFacts, HistoryKind } from '../readers'

/** What is known of a series that was imported, without its rows. */
export type LibraryEntry = Pick<HistoryFacts, 'symbol' | 'from' | 'to' | 'duplicates' | 'barTime'> & {
  /** Under which fields name it. */
  id: string
  kind: HistoryKind
  /** The file that it came from. */
  source: string
  rows: number
  /** Files that were joined: one, or several of an archive. */
  files?: number
  /** Symbols of a strip. */
  futures?: number
  /** Gaps, and the rows missing in them. */
  gaps: number
  missing: number
  rejected: number
  /** As text; null where the rows have no usual distance. */
  intervalHours: string | null
}

/** An imported series: its rows by columns, each as long as `times` (milliseconds since 1970). */
export type LibrarySeries = {
  entry: LibraryEntry
  times: Float64Array
  columns: Readonly<Record<string, Float64Array>>
  /** The futures of a strip by their places in its column `symbol`; the column `expiry` is in milliseconds too. */
  symbols?: readonly string[]
}

/** A name for a series: the same file in the same range has the same one, and takes the place of the one before. */
export const idOf = ({
  kind,
  symbol,
  source,
  from,
}: Pick<LibraryEntry, 'kind' | 'symbol' | 'source' | 'from'>): string =>
  [kind, symbol ?? source.replace(/\.[^.]*$/, ''), from?.slice(0, 10) ?? ''].join(' ').slice(0, 60).trim()
