import { ClockLines } from './ClockLines'
import { clockNotes } from './clockNotes'
import type { BooksStatus } from './liveBooks'
import type { BooksWords } from './words.en'

/** Whether the panel shows the live books now, and what their times say. */
export function BookNotes({ status, words }: { status: BooksStatus; words: BooksWords }) {
  if (status === null) return null
  const { spot, future } = { spot: status.spot.watched, future: status.future.watched }
  if (spot === null || future === null || spot.isStale || future.isStale)
    return <p className="notice">{words.typedRows}</p>
  return <ClockLines notes={clockNotes({ spot, future })} words={words.clock} />
}
