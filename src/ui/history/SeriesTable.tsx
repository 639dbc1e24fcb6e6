import type { LibraryEntry } from '../../market/library'
import type { HistoryWords } from './words.en'

type SeriesTableProps = {
  entries: readonly LibraryEntry[]
  used: string
  words: HistoryWords
  onUse: (id: string) => void
  onRemove: (id: string) => void
}

/** What is in the library, and which series the panel replays. */
export function SeriesTable({ entries, used, words, onUse, onRemove }: SeriesTableProps) {
  const heads = [words.range, words.rows, words.interval, words.gaps, words.duplicates, words.rejected]
  const use = (id: string) =>
    id === used ? (
      <span className="muted">{words.inUse}</span>
    ) : (
      <button type="button" className="button small" onClick={() => onUse(id)}>
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
          <tr>
            <th scope="row">{words.shipped}</th>
            <td>BitMEX, Bitstamp</td>
            <td>2016-12-16 – 2021-03-29</td>
            <td colSpan={5} />
            <td>{use('')}</td>
          </tr>
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
                {entry.kind === 'funding' && use(entry.id)}{' '}
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
