import type { MarketVenue } from '../../../../src/market/readers'
import type { Written } from './written'

/** Price and size as the digits that are written. */
export type WrittenLevel = readonly [price: string, size: string]
type Sides = { bids: readonly WrittenLevel[]; asks: readonly WrittenLevel[] }

/** A kind of frame of a book, and what it must be read as. */
export type BookFrame = {
  name: string
  venue: MarketVenue
  frame: (sides: Sides, write: (figure: string) => Written) => unknown
  kind: 'snapshot' | 'delta'
  symbol: string
  sizeUnit: 'usd' | 'contracts' | 'coin'
  sequence?: string
  previousSequence?: string | null
  /** One level a frame. */
  isSingle?: true
}

type Write = (figure: string) => Written
const pairs = (levels: readonly WrittenLevel[], write: Write, ...more: readonly unknown[]) =>
  levels.map(([price, size]) => [write(price), write(size), ...more])
const named = (levels: readonly WrittenLevel[], write: Write, size: string) =>
  levels.map(([price, amount]) => ({ price: write(price), [size]: write(amount) }))
const acts = (levels: readonly WrittenLevel[], write: Write) =>
  levels.map(([price, size]) => [Number(size) === 0 ? 'delete' : 'change', write(price), write(size)])
const sided = ({ bids, asks }: Sides, row: (side: 0 | 1, level: WrittenLevel) => unknown) => [
  ...bids.map((level) => row(0, level)),
  ...asks.map((level) => row(1, level)),
]

const deribit = (symbol: string, data: object) => ({
  params: { channel: `book.${symbol}.100ms`, data: { instrument_name: symbol, timestamp: 1790000000000, ...data } },
})
const okx = (instId: string, action: object, data: object) => ({
  arg: { channel: 'books', instId },
  ...action,
  data: [{ ts: '1790000000000', checksum: 0, ...data }],
})

/** Every kind of book that VENUES-2.md tells of. */
export const bookFrames: readonly BookFrame[] = [
  {
    name: 'change',
    venue: 'deribit',
    frame: ({ bids, asks }, write) =>
      deribit('BTC-PERPETUAL', {
        type: 'change',
        change_id: 169600103676,
        prev_change_id: 169600103289,
        bids: acts(bids, write),
        asks: acts(asks, write),
      }),
    kind: 'delta',
    symbol: 'BTC-PERPETUAL',
    sizeUnit: 'usd',
    sequence: '169600103676',
    previousSequence: '169600103289',
  },
  {
    name: 'book of a depth',
    venue: 'deribit',
    frame: ({ bids, asks }, write) =>
      deribit('BTC_USDC', { change_id: 7, bids: pairs(bids, write), asks: pairs(asks, write) }),
    kind: 'snapshot',
    symbol: 'BTC_USDC',
    sizeUnit: 'coin',
    sequence: '7',
  },
  {
    name: 'change of the coin-margined',
    venue: 'binance',
    frame: ({ bids, asks }, write) => ({
      stream: 'btcusd_perp@depth@100ms',
      data: {
        ...{ e: 'depthUpdate', E: 1790000000000, T: 1, s: 'BTCUSD_PERP', ps: 'BTCUSD', st: 2, U: 157, u: 160, pu: 149 },
        b: pairs(bids, write),
        a: pairs(asks, write),
      },
    }),
    kind: 'delta',
    symbol: 'BTCUSD_PERP',
    sizeUnit: 'contracts',
    sequence: '160',
    previousSequence: '149',
  },
  {
    name: 'change of spot',
    venue: 'binance',
    frame: ({ bids, asks }, write) => ({
      ...{ e: 'depthUpdate', E: 1790000000000, s: 'BTCUSDT', U: 157, u: 160 },
      b: pairs(bids, write),
      a: pairs(asks, write),
    }),
    kind: 'delta',
    symbol: 'BTCUSDT',
    sizeUnit: 'coin',
    sequence: '160',
    previousSequence: '156',
  },
  {
    name: 'twenty levels',
    venue: 'binance',
    frame: ({ bids, asks }, write) => ({
      stream: 'btcusdt@depth20@100ms',
      data: { lastUpdateId: 160, bids: pairs(bids, write), asks: pairs(asks, write) },
    }),
    kind: 'snapshot',
    symbol: 'BTCUSDT',
    sizeUnit: 'coin',
    sequence: '160',
  },
  {
    name: 'change',
    venue: 'bybit',
    frame: ({ bids, asks }, write) => ({
      ...{ topic: 'orderbook.50.BTCUSDZ26', type: 'delta', ts: 1, cts: 1 },
      data: { s: 'BTCUSDZ26', b: pairs(bids, write), a: pairs(asks, write), u: 177400507, seq: 66544703342 },
    }),
    kind: 'delta',
    symbol: 'BTCUSDZ26',
    sizeUnit: 'usd',
    sequence: '177400507',
  },
  {
    name: 'book of a restart',
    venue: 'bybit',
    frame: ({ bids, asks }, write) => ({
      ...{ topic: 'orderbook.50.BTCPERP', type: 'delta', ts: 1790000000000 },
      data: { s: 'BTCPERP', b: pairs(bids, write), a: pairs(asks, write), u: 1, seq: 1 },
    }),
    kind: 'snapshot',
    symbol: 'BTCPERP',
    sizeUnit: 'coin',
    sequence: '1',
  },
  {
    name: 'change',
    venue: 'okx',
    frame: ({ bids, asks }, write) =>
      okx(
        'BTC-USD-SWAP',
        { action: 'update' },
        {
          ...{ prevSeqId: 123456, seqId: 123463 },
          bids: pairs(bids, write, '0', '13'),
          asks: pairs(asks, write, '0', '13'),
        },
      ),
    kind: 'delta',
    symbol: 'BTC-USD-SWAP',
    sizeUnit: 'contracts',
    sequence: '123463',
    previousSequence: '123456',
  },
  {
    name: 'whole book',
    venue: 'okx',
    frame: ({ bids, asks }, write) =>
      okx(
        'BTC-USDT',
        { action: 'snapshot' },
        {
          ...{ prevSeqId: -1, seqId: 5 },
          bids: pairs(bids, write, '0', '1'),
          asks: pairs(asks, write, '0', '1'),
        },
      ),
    kind: 'snapshot',
    symbol: 'BTC-USDT',
    sizeUnit: 'coin',
    sequence: '5',
    previousSequence: null,
  },
  {
    name: 'change of one level',
    venue: 'kraken',
    frame: (sides, write) =>
      sided(sides, (side, [price, size]) => ({
        ...{ feed: 'book', product_id: 'PI_XBTUSD', seq: 326094134, timestamp: 1612269953629 },
        side: side === 0 ? 'buy' : 'sell',
        price: write(price),
        qty: write(size),
      }))[0],
    kind: 'delta',
    symbol: 'PI_XBTUSD',
    sizeUnit: 'usd',
    sequence: '326094134',
    isSingle: true,
  },
  {
    name: 'whole book',
    venue: 'kraken',
    frame: ({ bids, asks }, write) => ({
      ...{ feed: 'book_snapshot', product_id: 'PF_XBTUSD', seq: 326072249, tickSize: null, timestamp: 1612269825817 },
      bids: named(bids, write, 'qty'),
      asks: named(asks, write, 'qty'),
    }),
    kind: 'snapshot',
    symbol: 'PF_XBTUSD',
    sizeUnit: 'coin',
    sequence: '326072249',
  },
  {
    name: 'change of spot',
    venue: 'kraken',
    frame: ({ bids, asks }, write) => ({
      ...{ channel: 'book', type: 'update' },
      data: [
        {
          ...{ symbol: 'BTC/USD', checksum: 2114181697, timestamp: '2026-09-21T14:13:20.000000Z' },
          bids: named(bids, write, 'qty'),
          asks: named(asks, write, 'qty'),
        },
      ],
    }),
    kind: 'delta',
    symbol: 'BTC/USD',
    sizeUnit: 'coin',
  },
  {
    name: 'change of Advanced Trade',
    venue: 'coinbase',
    frame: (sides, write) => ({
      ...{ channel: 'l2_data', sequence_num: 9, timestamp: '2026-09-21T14:13:20.123456789Z' },
      events: [
        {
          ...{ type: 'update', product_id: 'BTC-USD' },
          updates: sided(sides, (side, [price, size]) => ({
            ...{ side: side === 0 ? 'bid' : 'offer', event_time: '2026-09-21T14:13:20Z' },
            price_level: write(price),
            new_quantity: write(size),
          })),
        },
      ],
    }),
    kind: 'delta',
    symbol: 'BTC-USD',
    sizeUnit: 'coin',
    sequence: '9',
  },
  {
    name: 'change of the exchange',
    venue: 'coinbase',
    frame: (sides, write) => ({
      ...{ type: 'l2update', product_id: 'BTC-USD', time: '2026-09-21T14:13:20.000000Z' },
      changes: sided(sides, (side, [price, size]) => [side === 0 ? 'buy' : 'sell', write(price), write(size)]),
    }),
    kind: 'delta',
    symbol: 'BTC-USD',
    sizeUnit: 'coin',
  },
]
