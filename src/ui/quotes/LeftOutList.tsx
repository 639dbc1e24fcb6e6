import type { LeftOut } from '../../market/readers'
import { filled } from '../words'
import type { QuotesWords } from './words.en'

/** The rows that were not taken, each with its reason. */
export function LeftOutList({ leftOut, words }: { leftOut: readonly LeftOut[]; words: QuotesWords }) {
  if (leftOut.length === 0) return null
  return (
    <details className="left-out">
      <summary>{filled(words.leftOut, { count: `${leftOut.length}` })}</summary>
      <ul>
        {leftOut.map(({ symbol, line, reason, detail }, index) => (
          // Rows that were left out may repeat each other to the letter.
          <li key={index}>
            {line !== null && <span className="muted">{filled(words.line, { line: `${line}` })} </span>}
            <strong>{symbol}</strong> {words.reasons[reason]}
            {detail !== '' && <span className="muted"> ({detail})</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
