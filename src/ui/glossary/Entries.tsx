import { memo, useMemo } from 'react'
import type { EntryId } from '../../vocabulary/entryId'
import { usePieces } from '../loading/usePieces'
import { EntryText } from './EntryText'
import type { GlossaryWords } from './words.en'

/** Entries side by side in columns: about as many as a screen holds. */
const each = 24

export const anchorOf = (entry: EntryId) => `entry-${entry}`

type EntriesProps = {
  entries: readonly EntryId[]
  words: GlossaryWords
  onSee: (entry: EntryId) => void
  /** Drawn at once, for somebody who looks for one of them. */
  whole: boolean
}

/** A list of entries, the first screenful with the page and the others in the frames after it. */
export function Entries({ entries, words, onSee, whole }: EntriesProps) {
  const screenfuls = useMemo(() => screenfulsOf(entries), [entries])
  const later = Math.max(screenfuls.length - 1, 0)
  const pieces = usePieces(later)
  const drawn = whole ? later : Math.min(pieces, later)
  return (
    <div aria-busy={drawn < later}>
      {screenfuls.slice(0, drawn + 1).map((screenful) => (
        <Screenful key={screenful[0]} entries={screenful} words={words} onSee={onSee} />
      ))}
    </div>
  )
}

function screenfulsOf(entries: readonly EntryId[]): EntryId[][] {
  const starts = entries.flatMap((_, place) => (place % each === 0 ? [place] : []))
  return starts.map((start) => entries.slice(start, start + each))
}

const Screenful = memo(function Screenful({ entries, words, onSee }: Omit<EntriesProps, 'whole'>) {
  return (
    <div className="glossary__entries">
      {entries.map((entry) => (
        <article
          key={entry}
          id={anchorOf(entry)}
          className="card entry"
          tabIndex={-1}
          aria-labelledby={`${anchorOf(entry)}-name`}
        >
          <h2 id={`${anchorOf(entry)}-name`}>{words.entries[entry].name}</h2>
          <EntryText entry={entry} words={words} onSee={onSee} />
        </article>
      ))}
    </div>
  )
})
