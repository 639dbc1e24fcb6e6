import { filled } from '../words'
import { mostLevels } from './booksOf'
import { ClockLines } from './ClockLines'
import { clockNotes } from './clockNotes'
import type { BooksStatus } from './liveBooks'
import type { BooksWords } from './words.en'

type BookNotesProps = {
  status: BooksStatus
  words: BooksWords
  /** What is said where there are no books to walk. */
  missing: 'typedRows' | 'typedRanked'
}

/** Whether the panel shows the live books now, how deep they are walked, and what their times say. */
export function BookNotes({ status, words, missing }: BookNotesProps) {
  if (status === null) return null
  const spot = status.spot.watched
  const futures = status.futures.flatMap(({ watched }) => (watched?.isStale === false ? [watched] : []))
  const [future] = futures
  if (spot === null || spot.isStale || future === undefined) return <p className="notice">{words[missing]}</p>
  const isCut = Math.max(spot.book.asks.length, ...futures.map(({ book }) => book.bids.length)) > mostLevels
  return (
    <>
      {isCut && <p className="muted">{filled(words.bestOnly, { count: `${mostLevels}` })}</p>}
      <ClockLines notes={clockNotes({ spot, future })} words={words.clock} />
    </>
  )
}
