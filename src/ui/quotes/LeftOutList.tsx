import { useMemo, useRef, useState } from 'react'
import type { LeftOut } from '../../market/readers'
import { rowsOf, type RowPages } from '../../workers/rowPages'
import { isWindowed, useWindow } from '../listing/useWindow'
import { filled } from '../words'
import type { QuotesWords } from './words.en'

type LeftOutListProps = { leftOut: RowPages<LeftOut>; words: QuotesWords }

/** The rows that were not taken, each with its reason. */
export function LeftOutList({ leftOut, words }: LeftOutListProps) {
  const [open, setOpen] = useState(false)
  if (leftOut.count === 0) return null
  return (
    <details className="left-out" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{filled(words.leftOut, { count: `${leftOut.count}` })}</summary>
      {open && <Rows leftOut={leftOut} words={words} />}
    </details>
  )
}

/** The height that the style sheet gives to a row of a long list. */
const rowHeight = 36

function Rows({ leftOut, words }: LeftOutListProps) {
  const frame = useRef<HTMLDivElement>(null)
  const rowAt = useMemo(() => rowsOf(leftOut), [leftOut])
  const { places, above, below } = useWindow({ count: leftOut.count, rowHeight, frame })
  return (
    <div
      ref={frame}
      className={isWindowed(leftOut.count) ? 'left-out__frame left-out__frame--windowed' : 'left-out__frame'}
      tabIndex={0}
    >
      <ul style={{ paddingBlock: `${above}px ${below}px` }}>
        {places.map((place) => {
          const row = rowAt(place)
          return (
            row !== undefined && <LeftOutRow key={place} row={row} place={place} of={leftOut.count} words={words} />
          )
        })}
      </ul>
    </div>
  )
}

type LeftOutRowProps = { row: LeftOut; place: number; of: number; words: QuotesWords }

const LeftOutRow = ({ row: { symbol, line, reason, detail }, place, of, words }: LeftOutRowProps) => (
  <li aria-posinset={place + 1} aria-setsize={of}>
    {line !== null && <span className="muted">{filled(words.line, { line: `${line}` })} </span>}
    <strong>{symbol}</strong> {words.reasons[reason]}
    {detail !== '' && <span className="muted"> ({detail})</span>}
  </li>
)
