import { useMemo } from 'react'
import type { RejectedLine } from '../../market/readers'
import { rowsOf, type RowPages } from '../../workers/rowPages'
import { filled } from '../words'
import type { HistoryWords } from './words.en'

/** Lines shown: whoever needs more fixes the file. */
const mostLines = 200

/** The lines of a file that were left out, each with its reason, as text that nothing runs. */
export function RejectedLines({ rejected, words }: { rejected: RowPages<RejectedLine>; words: HistoryWords }) {
  const rows = useMemo(() => {
    const at = rowsOf(rejected)
    return Array.from({ length: Math.min(rejected.count, mostLines) }, (_, place) => at(place)).filter(
      (row) => row !== undefined,
    )
  }, [rejected])
  if (rejected.count === 0) return null
  return (
    <details className="import__rejected">
      <summary>{filled(words.rejectedLines, { count: rejected.count.toLocaleString('en') })}</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={words.reason}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.text}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, reason, text }, place) => (
              <tr key={`${line} ${place}`}>
                <th scope="row">{line.toLocaleString('en')}</th>
                <td>{words.reasons[reason] ?? reason}</td>
                <td className="import__found">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
