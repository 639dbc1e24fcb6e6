import { venueTitle } from '../../desk/venueTitle'
import { filled } from '../words'
import type { ClockNote } from './clockNotes'
import type { BooksWords } from './words.en'

/** What the times of quotes or books say, a line each; nothing where they agree. */
export function ClockLines({ notes, words }: { notes: readonly ClockNote[]; words: BooksWords['clock'] }) {
  if (notes.length === 0) return null
  return (
    <ul className="notices" aria-live="off">
      {notes.map((note) => (
        <li key={`${note.note} ${'venue' in note ? note.venue : ''}`}>{filled(words[note.note], named(note))}</li>
      ))}
    </ul>
  )
}

const named = (note: ClockNote) => ('venue' in note ? { ...note, venue: venueTitle(note.venue) } : note)
