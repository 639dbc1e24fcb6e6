import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 as zlibSum } from 'node:zlib'
import { decimal } from '../../../src/core'
import { crc32, krakenChecksum } from '../../../src/market/books/checksum'
import { isCrossed, orderBook } from '../../../src/market/books/orderBook'
import { readVenueMessage, type BookUpdate, type Level, type MarketVenue } from '../../../src/market/readers'
import { fixtureNamed, missing } from '../readers/venueFixtures'

const level = (price: string, size: string): Level => [decimal(price), decimal(size)]
const update = (changes: Partial<BookUpdate>): BookUpdate => ({
  venue: 'deribit',
  symbol: 'BTC-PERPETUAL',
  kind: 'delta',
  bids: [],
  asks: [],
  sizeUnit: 'usd',
  ...changes,
})
const start = (changes: Partial<BookUpdate> = {}) =>
  update({
    kind: 'snapshot',
    sequence: decimal('10'),
    bids: [level('99', '5'), level('100', '1')],
    asks: [level('102', '4'), level('101', '2')],
    ...changes,
  })
const numbers = (venue: MarketVenue, sequence: string, previous?: string, first?: string) =>
  update({
    venue,
    sequence: decimal(sequence),
    ...(previous === undefined ? {} : { previousSequence: decimal(previous) }),
    ...(first === undefined ? {} : { firstSequence: decimal(first) }),
  })
/** What becomes of changes after a snapshot numbered 10. */
function verdicts(venue: MarketVenue, ...changes: readonly BookUpdate[]) {
  const book = orderBook()
  book.merge(start({ venue }))
  return changes.map((change) => book.merge(change))
}

describe('orderBook', () => {
  it('merges levels: a new size replaces, a size of 0 removes, the best stand first', () => {
    const book = orderBook()
    book.merge(start())
    const change = { bids: [level('100', '0'), level('99.5', '7')], asks: [level('101.00', '3')] }
    expect(book.merge(update({ ...change, sequence: decimal('12'), previousSequence: decimal('10') }))).toBe('merged')
    const { bids = [], asks = [] } = book.read() ?? {}
    const texts = (levels: readonly Level[]) => levels.map(([price, size]) => `${price.toFixed()}x${size.toFixed()}`)
    expect([texts(bids), texts(asks)]).toEqual([
      ['99.5x7', '99x5'],
      ['101x3', '102x4'],
    ])
  })

  it('has no book before a snapshot, nor after a gap until the next one', () => {
    const book = orderBook()
    expect([book.merge(numbers('deribit', '11', '10')), book.read()]).toEqual(['no-snapshot', null])
    book.merge(start())
    expect([book.merge(numbers('deribit', '13', '12')), book.read()]).toEqual(['gap', null])
    expect(book.merge(numbers('deribit', '14', '13'))).toBe('no-snapshot')
    expect(book.merge(start())).toBe('merged')
  })

  it('of Deribit and OKX follows the number before, which may jump', () => {
    expect(verdicts('deribit', numbers('deribit', '400', '10'), numbers('deribit', '401', '400'))).toEqual([
      'merged',
      'merged',
    ])
    // Equal ids with empty sides are a heartbeat; a smaller one is the venue's reset.
    expect(verdicts('okx', numbers('okx', '10', '10'), numbers('okx', '3', '10'), numbers('okx', '5', '3'))).toEqual([
      'merged',
      'merged',
      'merged',
    ])
  })

  it("of Binance's futures begins with the change that straddles the snapshot, and never by the rule of spot", () => {
    const before = numbers('binance', '9', '4', '5')
    const straddling = numbers('binance', '14', '7', '8')
    const jumping = numbers('binance', '20', '14', '17')
    expect(verdicts('binance', before, straddling, jumping)).toEqual(['repeated', 'merged', 'merged'])
    expect(verdicts('binance', numbers('binance', '20', '14', '17'))).toEqual(['gap'])
  })

  it('of Bybit and Kraken counts by one, and is not disturbed by a repeated number', () => {
    for (const venue of ['bybit', 'kraken'] as const) {
      expect(verdicts(venue, numbers(venue, '11'), numbers(venue, '11'), numbers(venue, '12'))).toEqual([
        'merged',
        'repeated',
        'merged',
      ])
      expect(verdicts(venue, numbers(venue, '12'))).toEqual(['gap'])
    }
  })

  it('keeps no more levels than the venue keeps in step', () => {
    const book = orderBook({ depth: 1 })
    book.merge(start())
    expect([book.read()?.bids.length, book.read()?.asks.length]).toEqual([1, 1])
    expect(book.read()?.bids[0]?.[0].toFixed()).toBe('100')
  })

  it('says when it is crossed', () => {
    expect(isCrossed({ bids: [level('101', '1')], asks: [level('101', '1')] })).toBe(true)
    expect(isCrossed({ bids: [level('100', '1')], asks: [level('101', '1')] })).toBe(false)
    expect(isCrossed({ bids: [], asks: [level('101', '1')] })).toBe(false)
  })
})

describe.skipIf(missing !== '')(`recorded books${missing}`, () => {
  it.each(['KRAKEN_FUTURES.ws', 'BINANCE_DELIVERY.ws', 'OKX.ws', 'BYBIT.ws'])('%s loses nothing', (file) => {
    const { venue, texts } = fixtureNamed(file)
    const updates = texts.flatMap((text) => readVenueMessage({ venue, text }).books)
    const books = new Map<string, ReturnType<typeof orderBook>>()
    // The recording of Binance starts in the middle: its first change stands for the snapshot.
    const seen = updates.map((one) => {
      const known = books.get(one.symbol)
      const book = known ?? orderBook()
      books.set(one.symbol, book)
      return book.merge(known === undefined && venue === 'binance' ? { ...one, kind: 'snapshot' } : one)
    })
    // The sample of OKX holds changes of a pair whose snapshot it left out.
    expect(new Set(seen.filter((verdict) => verdict !== 'no-snapshot'))).toEqual(new Set(['merged']))
  })
})

describe('the checksum', () => {
  it('is the CRC-32 that zlib computes', () => {
    const holds = fc.property(fc.stringMatching(/^\d{0,40}$/), (text) => {
      expect(crc32(text)).toBe(zlibSum(text))
    })
    fc.assert(holds)
  })

  it("of Kraken's books counts the zeros at the end of a number, which JSON loses", () => {
    const book = { asks: [level('0.0500500', '0.000005')], bids: [level('45283.5', '0.1')] }
    // 0.05005 and 0.00000500 are 5005 and 500; 45283.50000 and 0.10000000 are 4528350000 and 10000000.
    const text = '5005' + '500' + '4528350000' + '10000000'
    expect(krakenChecksum(book, { price: 5, size: 8 })).toBe(`${zlibSum(text)}`)
  })
})
