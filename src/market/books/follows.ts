import { decimal } from '../../core'
import type { BookUpdate } from '../readers'

const one = decimal('1')

/** What a book must know of itself to say whether a change follows. */
export type BookPlace = {
  sequence: BookUpdate['sequence']
  /** Nothing was merged since the snapshot: the first change may begin before it. */
  isFresh: boolean
}

/** Venues whose changes carry a number of their own and not that of the change before. */
const consecutive: readonly string[] = ['bybit', 'kraken']

/**
 * Whether a change is the next one of a book, one that the book has already, or one before which something was lost.
 *
 * Deribit, OKX and Binance name the change before. At Binance the first change after a snapshot only has to straddle the
 * snapshot's number. Bybit and Kraken Futures count by one; Bybit repeats a quiet book with the same number every three
 * seconds. Where a venue numbers nothing, every change follows, and the checksum or the next snapshot has to tell.
 */
export function follows({ sequence, isFresh }: BookPlace, update: BookUpdate): 'next' | 'repeated' | 'gap' {
  if (sequence === undefined || update.sequence === undefined) return 'next'
  if (update.previousSequence != null) {
    if (update.previousSequence.equals(sequence)) return 'next'
    return isFresh && update.firstSequence !== undefined ? straddles(sequence, update) : 'gap'
  }
  if (!consecutive.includes(update.venue)) return 'next'
  if (update.sequence.lessThanOrEqualTo(sequence)) return 'repeated'
  return update.sequence.equals(sequence.plus(one)) ? 'next' : 'gap'
}

function straddles(
  snapshot: NonNullable<BookPlace['sequence']>,
  { firstSequence, sequence }: BookUpdate,
): 'next' | 'repeated' | 'gap' {
  if (sequence === undefined || firstSequence === undefined) return 'gap'
  if (sequence.lessThan(snapshot)) return 'repeated'
  return firstSequence.lessThanOrEqualTo(snapshot.plus(one)) ? 'next' : 'gap'
}
