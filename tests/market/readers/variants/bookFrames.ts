import { binanceStream, bybitTopic, coinbaseChannel, deribitChannel, krakenChannel, okxChannel } from '../envelopes'
import type { Frame, Write } from './frame'

/** Price and size as the digits that are written. */
export type WrittenLevel = readonly [price: string, size: string]
type Sides = { bids: readonly WrittenLevel[]; asks: readonly WrittenLevel[] }

/** A kind of message of a book. */
export type BookFrame = Frame<
  Sides,
  {
    kind: 'snapshot' | 'delta'
    symbol: string
    sizeUnit: 'usd' | 'contracts' | 'coin'
    sequence?: string
    previousSequence?: string | null
  }
> & {
  /** One level a message. */
  isSingle?: true
}

const pairs = (levels: readonly WrittenLevel[], write: Write, ...more: readonly unknown[]) =>
  levels.map(([price, size]) => [write(price), write(size), ...more])
const both = <T>({ bids, asks }: Sides, each: (levels: readonly WrittenLevel[]) => T) => ({
  bids: each(bids),
  asks: each(asks),
})
/** The same under one letter each. */
const lettered = (sides: Sides, write: Write) => ({ b: pairs(sides.bids, write), a: pairs(sides.asks, write) })
const named = (levels: readonly WrittenLevel[], write: Write, size: string) =>
  levels.map(([price, amount]) => ({ price: write(price), [size]: write(amount) }))
const acts = (levels: readonly WrittenLevel[], write: Write) =>
  levels.map(([price, size]) => [Number(size) === 0 ? 'delete' : 'change', write(price), write(size)])
const sided = ({ bids, asks }: Sides, row: (side: 0 | 1, level: WrittenLevel) => unknown) => [
  ...bids.map((level) => row(0, level)),
  ...asks.map((level) => row(1, level)),
]

const deribit = (symbol: string, data: object) =>
  deribitChannel(`book.${symbol}.100ms`, { instrument_name: symbol, timestamp: 1790000000000, ...data })
const bybit = (symbol: string, u: number, sides: object) =>
  bybitTopic({
    ...{ topic: `orderbook.50.${symbol}`, type: 'delta', ts: 1790000000000 },
    data: { s: symbol, ...sides, u, seq: 66544703342 },
  })
const okx = (instId: string, action: string, data: object) => ({
  ...okxChannel({ channel: 'books', instId }, { ts: '1790000000000', checksum: 0, ...data }),
  action,
})

/** Every kind of book that VENUES-2.md tells of. */
export const bookFrames: readonly BookFrame[] = [
  {
    name: 'change',
    venue: 'deribit',
    payload: (sides, write) =>
      deribit('BTC-PERPETUAL', {
        type: 'change',
        change_id: 169600103676,
        prev_change_id: 169600103289,
        ...both(sides, (side) => acts(side, write)),
      }),
    says: {
      kind: 'delta',
      symbol: 'BTC-PERPETUAL',
      sizeUnit: 'usd',
      sequence: '169600103676',
      previousSequence: '169600103289',
    },
  },
  {
    name: 'book of a depth',
    venue: 'deribit',
    payload: (sides, write) => deribit('BTC_USDC', { change_id: 7, ...both(sides, (side) => pairs(side, write)) }),
    says: { kind: 'snapshot', symbol: 'BTC_USDC', sizeUnit: 'coin', sequence: '7' },
  },
  {
    name: 'change of the coin-margined',
    venue: 'binance',
    payload: (sides, write) =>
      binanceStream('btcusd_perp@depth@100ms', {
        ...{ e: 'depthUpdate', E: 1790000000000, T: 1, s: 'BTCUSD_PERP', ps: 'BTCUSD', st: 2, U: 157, u: 160, pu: 149 },
        ...lettered(sides, write),
      }),
    says: { kind: 'delta', symbol: 'BTCUSD_PERP', sizeUnit: 'contracts', sequence: '160', previousSequence: '149' },
  },
  {
    name: 'change of spot',
    venue: 'binance',
    payload: (sides, write) => ({
      ...{ e: 'depthUpdate', E: 1790000000000, s: 'BTCUSDT', U: 157, u: 160 },
      ...lettered(sides, write),
    }),
    says: { kind: 'delta', symbol: 'BTCUSDT', sizeUnit: 'coin', sequence: '160', previousSequence: '156' },
  },
  {
    name: 'twenty levels',
    venue: 'binance',
    payload: (sides, write) =>
      binanceStream('btcusdt@depth20@100ms', { lastUpdateId: 160, ...both(sides, (side) => pairs(side, write)) }),
    says: { kind: 'snapshot', symbol: 'BTCUSDT', sizeUnit: 'coin', sequence: '160' },
  },
  {
    name: 'change',
    venue: 'bybit',
    payload: (sides, write) => bybit('BTCUSDZ26', 177400507, lettered(sides, write)),
    says: { kind: 'delta', symbol: 'BTCUSDZ26', sizeUnit: 'usd', sequence: '177400507' },
  },
  {
    name: 'book of a restart',
    venue: 'bybit',
    payload: (sides, write) => bybit('BTCPERP', 1, lettered(sides, write)),
    says: { kind: 'snapshot', symbol: 'BTCPERP', sizeUnit: 'coin', sequence: '1' },
  },
  {
    name: 'change',
    venue: 'okx',
    payload: (sides, write) =>
      okx('BTC-USD-SWAP', 'update', {
        ...{ prevSeqId: 123456, seqId: 123463 },
        ...both(sides, (side) => pairs(side, write, '0', '13')),
      }),
    says: {
      kind: 'delta',
      symbol: 'BTC-USD-SWAP',
      sizeUnit: 'contracts',
      sequence: '123463',
      previousSequence: '123456',
    },
  },
  {
    name: 'whole book',
    venue: 'okx',
    payload: (sides, write) =>
      okx('BTC-USDT', 'snapshot', {
        ...{ prevSeqId: -1, seqId: 5 },
        ...both(sides, (side) => pairs(side, write, '0', '1')),
      }),
    says: { kind: 'snapshot', symbol: 'BTC-USDT', sizeUnit: 'coin', sequence: '5', previousSequence: null },
  },
  {
    name: 'change of one level',
    venue: 'kraken',
    payload: (sides, write) =>
      sided(sides, (side, [price, size]) => ({
        ...{ feed: 'book', product_id: 'PI_XBTUSD', seq: 326094134, timestamp: 1612269953629 },
        side: side === 0 ? 'buy' : 'sell',
        price: write(price),
        qty: write(size),
      }))[0],
    says: { kind: 'delta', symbol: 'PI_XBTUSD', sizeUnit: 'usd', sequence: '326094134' },
    isSingle: true,
  },
  {
    name: 'whole book',
    venue: 'kraken',
    payload: (sides, write) => ({
      ...{ feed: 'book_snapshot', product_id: 'PF_XBTUSD', seq: 326072249, tickSize: null, timestamp: 1612269825817 },
      ...both(sides, (side) => named(side, write, 'qty')),
    }),
    says: { kind: 'snapshot', symbol: 'PF_XBTUSD', sizeUnit: 'coin', sequence: '326072249' },
  },
  {
    name: 'change of spot',
    venue: 'kraken',
    payload: (sides, write) =>
      krakenChannel('book', 'update', {
        ...{ symbol: 'BTC/USD', checksum: 2114181697, timestamp: '2026-09-21T14:13:20.000000Z' },
        ...both(sides, (side) => named(side, write, 'qty')),
      }),
    says: { kind: 'delta', symbol: 'BTC/USD', sizeUnit: 'coin' },
  },
  {
    name: 'change of Advanced Trade',
    venue: 'coinbase',
    payload: (sides, write) =>
      coinbaseChannel('l2_data', '2026-09-21T14:13:20.123456789Z', {
        ...{ type: 'update', product_id: 'BTC-USD' },
        updates: sided(sides, (side, [price, size]) => ({
          ...{ side: side === 0 ? 'bid' : 'offer', event_time: '2026-09-21T14:13:20Z' },
          price_level: write(price),
          new_quantity: write(size),
        })),
      }),
    says: { kind: 'delta', symbol: 'BTC-USD', sizeUnit: 'coin', sequence: '9' },
  },
  {
    name: 'change of the exchange',
    venue: 'coinbase',
    payload: (sides, write) => ({
      ...{ type: 'l2update', product_id: 'BTC-USD', time: '2026-09-21T14:13:20.000000Z' },
      changes: sided(sides, (side, [price, size]) => [side === 0 ? 'buy' : 'sell', write(price), write(size)]),
    }),
    says: { kind: 'delta', symbol: 'BTC-USD', sizeUnit: 'coin' },
  },
]
