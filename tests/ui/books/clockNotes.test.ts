import { expect, test } from 'vitest'
import type { WatchedBook } from '../../../src/market/feeds'
import { clockNotes } from '../../../src/ui/books/clockNotes'

const watched = (venue: 'kraken' | 'okx', sourceTime: string | null, aheadMs: number | null): WatchedBook => ({
  book: { venue, symbol: 'X', bids: [], asks: [], sizeUnit: 'usd', sourceTime },
  ...{ heardMs: 0, isStale: false, aheadMs },
})
const spot = watched('kraken', '2026-11-21T12:00:00.000Z', 150)

test('legs of one moment and a clock that is right need no word', () => {
  expect(clockNotes({ spot, future: watched('okx', '2026-11-21T12:00:04.000Z', 40) })).toEqual([])
  expect(clockNotes({ spot, future: watched('okx', null, null) })).toEqual([])
})

test('legs that changed apart, and a clock that is ahead or behind, are said in seconds', () => {
  expect(clockNotes({ spot, future: watched('okx', '2026-11-21T11:59:47.500Z', 40) })).toEqual([
    { note: 'apart', seconds: '12.5' },
  ])
  expect(
    clockNotes({ spot: watched('kraken', spot.book.sourceTime, 3200), future: watched('okx', null, -900) }),
  ).toEqual([
    { note: 'ahead', venue: 'kraken', seconds: '3.2' },
    { note: 'behind', venue: 'okx', seconds: '0.9' },
  ])
})
