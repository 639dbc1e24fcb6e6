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
  const books = booksOf({ spot: watched(), futures: [watched({ heardMs: noon - 1500 })] })
  expect(books?.receivedTime).toBe('2026-11-21T11:59:58.500Z')
  expect(books?.spotAsks.map(({ price }) => price.toFixed())).toEqual(['100', '101'])
})

test('of a longer book the best levels are walked, as many as the spot book has', () => {
  const books = booksOf({ spot: watched({}, mostLevels), futures: [watched({}, mostLevels + 1)] })
  expect([books?.spotAsks.length, books?.futureBids.length]).toEqual([mostLevels, mostLevels])
  expect(books?.futureBids.at(-1)?.price.toFixed()).toBe(`${100 + mostLevels - 1}`)
})

test('neither is offered where one is stale, missing or one-sided', () => {
  expect(booksOf({ spot: watched({ isStale: true }), futures: [watched()] })).toBeNull()
  expect(booksOf({ spot: watched(), futures: [null] })).toBeNull()
  expect(booksOf({ spot: watched({}, 0), futures: [watched()] })).toBeNull()
})

test('of several futures those that are in step are offered, each under its name', () => {
  const other = watched({ book: { ...watched().book, venue: 'okx', symbol: 'Y', sizeUnit: 'contracts' } })
  const books = booksOf({
    spot: watched(),
    futures: [null, other, watched({ isStale: true }), watched({ heardMs: 1000 })],
  })
  expect([books?.sold, books?.beside.map(({ sold }) => sold)]).toEqual([
    { venue: 'okx', symbol: 'Y' },
    [{ venue: 'kraken', symbol: 'X' }],
  ])
  expect([books?.sizeUnit, books?.receivedTime]).toEqual(['contracts', '1970-01-01T00:00:01.000Z'])
})
