import type { LibraryEntry } from '../../market/library'
import type { HistoryWords } from './words.en'

/** The field that each kind of series is chosen for. */
export type SeriesFields = Readonly<Record<LibraryEntry['kind'], string | null>>

type SeriesTableProps = {
  fields: SeriesFields
  shipped: boolean
  entries: readonly LibraryEntry[]
  /** The names in the panel's fields; none of them where it looks back on the essay's years. */
  used: readonly string[]
  words: HistoryWords
  /** Takes a series, or with null the shipped history. */
  onUse: (entry: LibraryEntry | null) => void
  onRemove: (id: string) => void
}

/** What is in the library, and which series the panel replays. */
export function SeriesTable({ entries, used, fields, shipped, words, onUse, onRemove }: SeriesTableProps) {
  const heads = [words.range, words.kind, words.rows, words.interval, words.gaps, words.duplicates, words.rejected]
  const use = (entry: LibraryEntry | null) =>
    (entry === null ? used.length === 0 : used.includes(entry.id)) ? (
      <span className="muted">{words.inUse}</span>
    ) : (
      <button type="button" className="button small" onClick={() => onUse(entry)}>
        {words.use}
      </button>
    )
  return (
    <div className="table-scroll">
      <table className="table import__library">
        <thead>
          <tr>
            <th scope="col">{words.series}</th>
            <th scope="col">{words.source}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th />
          </tr>
        </thead>
        <tbody>
          {shipped && (
            <tr>
              <th scope="row">{words.shipped}</th>
              <td>BitMEX, Bitstamp</td>
              <td>2016-12-16 – 2021-03-29</td>
              <td colSpan={6} />
              <td>{use(null)}</td>
            </tr>
          )}
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">{entry.id}</th>
              <td>
                {entry.source}
                {(entry.files ?? 1) > 1 && ` (${entry.files})`}
              </td>
              <td>
                {entry.from?.slice(0, 10)} – {entry.to?.slice(0, 10)}
              </td>
              <td>
                {words.kinds[entry.kind]}
                {(entry.futures ?? 0) > 1 && ` (${entry.futures})`}
              </td>
              <td>{entry.rows.toLocaleString('en')}</td>
              <td>{entry.intervalHours ?? words.mixed}</td>
              <td>{entry.missing.toLocaleString('en')}</td>
              <td>{entry.duplicates.toLocaleString('en')}</td>
              <td>{entry.rejected.toLocaleString('en')}</td>
              <td>
                {fields[entry.kind] !== null && use(entry)}{' '}
                <button type="button" className="button small" onClick={() => onRemove(entry.id)}>
                  {words.remove}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
