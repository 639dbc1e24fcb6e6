import { expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import type { WatchedBook } from '../../../src/market/feeds'
import { booksOf, mostLevels } from '../../../src/ui/books/booksOf'

const noon = Date.UTC(2026, 10, 21, 12)
const levels = (count: number): WatchedBook['book']['asks'] =>
  Array.from({ length: count }, (_, level) => [decimal(`${100 + level}`), decimal('1')])
const watched = (changes: Partial<WatchedBook> = {}, count = 2): WatchedBook => ({
  book: { venue: 'kraken', symbol: 'X', bids: levels(count), asks: levels(count), sizeUnit: 'usd', sourceTime: null },
  heardMs: noon,
  isStale: false,
  aheadMs: null,
  ...changes,
})

test('both books are offered, of the moment of the older one', () => {
  const books = booksOf({ spot: watched(), future: watched({ heardMs: noon - 1500 }) })
  expect(books?.receivedTime).toBe('2026-11-21T11:59:58.500Z')
  expect(books?.spotAsks.map(({ price }) => price.toFixed())).toEqual(['100', '101'])
})

test('of a longer book the best levels are walked, as many as the spot book has', () => {
  const books = booksOf({ spot: watched({}, mostLevels), future: watched({}, mostLevels + 1) })
  expect([books?.spotAsks.length, books?.futureBids.length]).toEqual([mostLevels, mostLevels])
  expect(books?.futureBids.at(-1)?.price.toFixed()).toBe(`${100 + mostLevels - 1}`)
})

test('neither is offered where one is stale, missing or one-sided', () => {
  expect(booksOf({ spot: watched({ isStale: true }), future: watched() })).toBeNull()
  expect(booksOf({ spot: watched(), future: null })).toBeNull()
  expect(booksOf({ spot: watched({}, 0), future: watched() })).toBeNull()
})
