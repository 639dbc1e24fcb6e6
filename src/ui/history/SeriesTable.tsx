import type { LibraryEntry } from '../../market/library'
import type { SeriesUse } from './seriesUse'
import type { HistoryWords } from './words.en'

type SeriesTableProps = {
  entries: readonly LibraryEntry[]
  /** The fields that name a series, each with the one that it names; none of them where the panel shows its own history. */
  uses: readonly (SeriesUse & { used: string })[]
  /** Whether the panel ships a history of its own. */
  shipped: boolean
  words: HistoryWords
  onUse: (use: SeriesUse, id: string) => void
  onUseShipped: () => void
  onRemove: (id: string) => void
}

/** What is in the library, and which series the panel reads. */
export function SeriesTable({ entries, uses, shipped, words, onUse, onUseShipped, onRemove }: SeriesTableProps) {
  const heads = [words.range, words.kind, words.rows, words.interval, words.gaps, words.duplicates, words.rejected]
  const usesOf = ({ id, kind }: LibraryEntry) =>
    uses
      .filter((use) => use.kind === kind)
      .map(({ used, ...use }) =>
        id === used ? (
          <span key={use.field} className="muted">
            {use.label !== undefined && `${use.label}: `}
            {words.inUse}{' '}
          </span>
        ) : (
          <button key={use.field} type="button" className="button small" onClick={() => onUse(use, id)}>
            {use.label ?? words.use}
          </button>
        ),
      )
  if (entries.length === 0 && !shipped) return null
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={words.series}>
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
              <td>
                {uses.every(({ used }) => used === '') ? (
                  <span className="muted">{words.inUse}</span>
                ) : (
                  <button type="button" className="button small" onClick={onUseShipped}>
                    {words.use}
                  </button>
                )}
              </td>
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
                {usesOf(entry)}{' '}
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
