import { isCrossed, orderBook, type OrderBook } from '../../books/orderBook'
import type { BookUpdate } from '../../readers'
import type { BookSource } from './bookSource'
import type { BookLoss } from './bookState'
import { sumKeeper } from './sumKeeper'

/** Nobody sells below what another bids for longer than a moment. */
export const crossedForMs = 1000

/** A book with all that says whether it can be believed: its numbers, its sum, its two sides, its venue's clock. */
export function keptBook({ depth, isSummed }: Pick<BookSource, 'depth' | 'isSummed'>) {
  const book = orderBook({ depth })
  const sums = isSummed ? sumKeeper() : null
  let crossedSinceMs: number | null = null
  let aheadMs: number | null = null
  const noteClock = ({ sourceTime }: BookUpdate, heardMs: number) => {
    if (sourceTime == null) return
    const ahead = heardMs - Date.parse(sourceTime)
    aheadMs = aheadMs === null || ahead < aheadMs ? ahead : aheadMs
  }
  return {
    /** What an update makes of the book: one in step, nothing yet, or none, for what reason. */
    take: (update: BookUpdate, heardMs: number): 'in-step' | 'nothing' | BookLoss => {
      if (book.merge(update) === 'gap') return 'gap'
      const read = book.read()
      if (read === null) return 'nothing'
      if (sums?.fits({ book: read, update }) === false) return 'checksum'
      if (!isCrossed(read)) crossedSinceMs = null
      else crossedSinceMs ??= heardMs
      if (crossedSinceMs !== null && heardMs - crossedSinceMs > crossedForMs) return 'crossed'
      noteClock(update, heardMs)
      return 'in-step'
    },
    clear: () => {
      book.clear()
      crossedSinceMs = null
    },
    /** Null where there is none, and while its two sides cross. */
    read: (): OrderBook | null => (crossedSinceMs === null ? book.read() : null),
    /** The least by which messages came after their stamps, negative where they came before [ms]. */
    aheadMs: () => aheadMs,
  }
}
