import type { LibraryEntry } from '../../market/library'
import type { HistoryKind } from '../../market/readers'
import type { SeriesUse } from './seriesUse'
import type { HistoryWords } from './words.en'

type SeriesTableProps = {
  entries: readonly LibraryEntry[]
  /** The fields that name a series, each with the one that it names. */
  uses: readonly (SeriesUse & { used: string })[]
  kind: HistoryKind
  ships: boolean
  words: HistoryWords
  onUse: (use: SeriesUse, id: string) => void
  onRemove: (id: string) => void
}

/** What is in the library, and which series the panel reads. */
export function SeriesTable({ entries, uses, kind, ships, words, onUse, onRemove }: SeriesTableProps) {
  const heads = [words.range, words.rows, words.interval, words.gaps, words.duplicates, words.rejected]
  const buttonsOf = (id: string) =>
    uses.map(({ used, ...use }) =>
      id === used ? (
        <span key={use.field} className="muted">
          {uses.length > 1 && `${use.label ?? words.use}: `}
          {words.inUse}{' '}
        </span>
      ) : (
        <button key={use.field} type="button" className="button small" onClick={() => onUse(use, id)}>
          {use.label ?? words.use}
        </button>
      ),
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
          {ships && (
            <tr>
              <th scope="row">{words.shipped}</th>
              <td>BitMEX, Bitstamp</td>
              <td>2016-12-16 – 2021-03-29</td>
              <td colSpan={5} />
              <td>{buttonsOf('')}</td>
            </tr>
          )}
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">{entry.id}</th>
              <td>{entry.source}</td>
              <td>
                {entry.from?.slice(0, 10)} – {entry.to?.slice(0, 10)}
              </td>
              <td>{entry.rows.toLocaleString('en')}</td>
              <td>{entry.intervalHours ?? words.mixed}</td>
              <td>{entry.missing.toLocaleString('en')}</td>
              <td>{entry.duplicates.toLocaleString('en')}</td>
              <td>{entry.rejected.toLocaleString('en')}</td>
              <td>
                {entry.kind === kind && buttonsOf(entry.id)}{' '}
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
