import type { FutureBookVenue, SpotBookVenue } from '../../../../src/market/feeds'
import { krakenChecksum } from '../../../../src/market/books/checksum'
import { decimal } from '../../../../src/core'

type Levels = readonly (readonly [price: number, size: number])[]
/** What a book says: all of it, or what has changed, numbered from 1 on. */
export type BookFrame = { kind: 'snapshot' | 'delta'; number: number; bids?: Levels; asks?: Levels; time?: number }

type Written = { symbol: string; frame: (frame: BookFrame) => string }
const json = (payload: object) => JSON.stringify(payload)
const texts = (levels: Levels = []) => levels.map(([price, size]) => [`${price}`, `${size}`])
const named = (levels: Levels = []) => levels.map(([price, qty]) => ({ price, qty }))

const bybit = (symbol: string): Written => ({
  symbol,
  frame: ({ kind, number, bids, asks, time }) =>
    json({
      topic: `orderbook.200.${symbol}`,
      type: kind,
      ts: time,
      data: { s: symbol, b: texts(bids), a: texts(asks), u: number + 100, seq: number },
    }),
})

const binance = (symbol: string): Written => ({
  symbol,
  frame: ({ number, bids, asks, time }) => {
    const numbered = { U: number * 3, u: number * 3 + 2, pu: number * 3 - 1 }
    const data = { e: 'depthUpdate', E: time, T: time, s: symbol, st: 2, ...numbered, b: texts(bids), a: texts(asks) }
    return json({ stream: `${symbol.toLowerCase()}@depth20@100ms`, data })
  },
})

/** Frames as each venue writes them: changes are numbered in its own way, and whole books come as it sends them. */
export const futureFrames: Readonly<Record<FutureBookVenue, Written>> = {
  deribit: {
    symbol: 'BTC-25DEC26',
    frame: ({ kind, number, bids = [], asks = [], time = 0 }) => {
      const acts = (levels: Levels) => levels.map(([price, size]) => [size === 0 ? 'delete' : 'change', price, size])
      const own = { type: kind === 'snapshot' ? 'snapshot' : 'change', timestamp: time, instrument_name: 'BTC-25DEC26' }
      const numbered = { change_id: number * 7, ...(kind === 'delta' && { prev_change_id: number * 7 - 7 }) }
      const data = { ...own, ...numbered, bids: acts(bids), asks: acts(asks) }
      return json({ jsonrpc: '2.0', method: 'subscription', params: { channel: 'book.BTC-25DEC26.100ms', data } })
    },
  },
  bybit: bybit('BTCUSDZ26'),
  'bybit-linear': bybit('BTCUSDT-25DEC26'),
  binance: binance('BTCUSD_261225'),
  'binance-linear': binance('BTCUSDT_261225'),
  okx: {
    symbol: 'BTC-USD-261225',
    frame: ({ kind, number, bids = [], asks = [], time = 0 }) => {
      const four = (levels: Levels) => levels.map(([price, size]) => [`${price}`, `${size}`, '0', '1'])
      const numbered = { seqId: number * 5, prevSeqId: kind === 'snapshot' ? -1 : number * 5 - 5 }
      const row = { ...numbered, bids: four(bids), asks: four(asks), ts: `${time}`, checksum: 0 }
      const arg = { channel: 'books', instId: 'BTC-USD-261225' }
      return json({ arg, action: kind === 'snapshot' ? 'snapshot' : 'update', data: [row] })
    },
  },
  kraken: {
    symbol: 'FI_XBTUSD_261225',
    frame: ({ kind, number, bids = [], asks = [], time }) => {
      const of = { product_id: 'FI_XBTUSD_261225', timestamp: time, seq: number }
      if (kind === 'snapshot') return json({ feed: 'book_snapshot', ...of, bids: named(bids), asks: named(asks) })
      const [price, qty] = bids[0] ?? asks[0] ?? [0, 0]
      return json({ feed: 'book', ...of, side: bids.length > 0 ? 'buy' : 'sell', price, qty })
    },
  },
}

const level = ([price, size]: readonly [number, number]) => [decimal(`${price}`), decimal(`${size}`)] as [never, never]

/** Spot books; the sum of Kraken's is over `whole`, the book after the change, with a price of one place and a size of eight. */
export const spotFrames: Readonly<Record<SpotBookVenue, (frame: BookFrame & { whole?: BookFrame }) => string>> = {
  kraken: ({ kind, bids = [], asks = [], time = 0, ...frame }) => {
    const { bids: allBids = bids, asks: allAsks = asks } = frame.whole ?? {}
    const book = { bids: allBids.map(level), asks: allAsks.map(level) }
    const data = {
      symbol: 'BTC/USD',
      bids: named(bids),
      asks: named(asks),
      timestamp: new Date(time).toISOString(),
      checksum: Number(krakenChecksum(book, { price: 1, size: 8 })),
    }
    return json({ channel: 'book', type: kind === 'snapshot' ? 'snapshot' : 'update', data: [data] })
  },
  deribit: (frame) => futureFrames.deribit.frame(frame).replaceAll('BTC-25DEC26', 'BTC_USDC'),
}
