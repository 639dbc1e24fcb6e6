import type { OrderBook } from '../../books/orderBook'

/** Why a book is no longer in step. */
export type BookLoss = 'gap' | 'checksum' | 'crossed'

export type BookState =
  | { state: 'connecting' }
  | { state: 'in-step' }
  /** Something was lost: there is no book until the next whole one. */
  | { state: 'resyncing'; reason: BookLoss; retryMs: number }
  /** Another connection follows. */
  | { state: 'waiting'; reason: 'cut' | 'silent' | 'no-book' | 'refused'; retryMs: number }

/** A book in step, as it stands at a moment. */
export type WatchedBook = {
  book: OrderBook
  /** When the last message came, of whatever kind, by the local clock [ms since 1970]. */
  heardMs: number
  /** Nothing has been heard for so long that the book may have moved on. */
  isStale: boolean
  /** The least by which the local clock is ahead of the venue's stamps, the way included [ms]; null before a stamp. */
  aheadMs: number | null
}
