import { expect, test } from 'vitest'
import { bookHosts, feedHosts, feedVenues, futureBooks, spotBooks } from '../../../src/market/feeds'
import { hostsOf } from '../../../src/ui/books/hostsOf'

test('the hosts of a book are told in full, also where its whole comes from another one', () => {
  expect(hostsOf(futureBooks.okx)).toBe('wss://ws.okx.com:8443')
  expect(hostsOf(futureBooks.binance)).toBe('wss://dstream.binance.com, https://dapi.binance.com')
  expect(hostsOf(spotBooks.kraken.source)).toBe('wss://ws.kraken.com')
})

test('all of them are hosts that the page may ask', () => {
  const allowed = new Set([...feedVenues.flatMap((venue) => feedHosts[venue]), ...bookHosts])
  const books = [...Object.values(futureBooks), ...Object.values(spotBooks).map(({ source }) => source)]
  expect(books.flatMap((book) => hostsOf(book).split(', ')).filter((host) => !allowed.has(host))).toEqual([])
})
