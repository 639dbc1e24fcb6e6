import { expect, test } from 'vitest'
import type { WatchedBook } from '../../../src/market/feeds'
import { clockNotes, quoteClockNotes } from '../../../src/ui/books/clockNotes'
import { someQuote } from '../../calculators/liveQuote'

const watched = (venue: 'kraken' | 'okx', sourceTime: string | null, aheadMs: number | null): WatchedBook => ({
  book: { venue, symbol: 'X', bids: [], asks: [], sizeUnit: 'usd', sourceTime },
  heardMs: 0,
  isStale: false,
  aheadMs,
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

test('quotes are told by venue: when each was last heard of, and what its stamps say; a stale one is told already', () => {
  const quote = (venue: string, receivedTime: string, sourceTime: string | null, isStale = false) => ({
    ...someQuote,
    venue,
    receivedTime,
    sourceTime,
    isStale,
  })
  const noon = '2026-11-21T12:00:00.000Z'
  expect(
    quoteClockNotes([
      quote('okx', noon, '2026-11-21T11:59:56.000Z'),
      quote('okx', noon, '2026-11-21T11:59:57.000Z'),
      quote('coinbase', '2026-11-21T11:59:52.000Z', null),
      quote('bybit', '2026-11-21T11:00:00.000Z', null, true),
    ]),
  ).toEqual([
    { note: 'apart', seconds: '8.0' },
    { note: 'ahead', venue: 'okx', seconds: '3.0' },
  ])
  expect(quoteClockNotes([])).toEqual([])
})
