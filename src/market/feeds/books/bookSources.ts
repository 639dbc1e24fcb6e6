import { adapters } from '../adapters'
import type { FeedVenue } from '../hosts'
import type { BookSource } from './bookSource'

const unsummed = { greeting: [], depth: null, isSummed: false, whole: null } as const
const from = ({ venue, socket, ping, answer }: Pick<BookSource, 'venue' | 'socket' | 'ping' | 'answer'>) => ({
  venue,
  socket,
  ping,
  answer,
})

const call = (method: string, params: object) => JSON.stringify({ jsonrpc: '2.0', id: 20, method, params })
const deribitChannels = (symbol: string) => ({ channels: [`book.${symbol}.100ms`] })

const deribit: BookSource = {
  ...from(adapters.deribit),
  ...unsummed,
  greeting: [call('public/set_heartbeat', { interval: 10 })],
  subscribe: (symbol) => call('public/subscribe', deribitChannels(symbol)),
  unsubscribe: (symbol) => call('public/unsubscribe', deribitChannels(symbol)),
}

const bybitTopic = (op: string) => (symbol: string) => JSON.stringify({ op, args: [`orderbook.200.${symbol}`] })
const binanceStream =
  ({ method, depth }: { method: string; depth: string }) =>
  (symbol: string) =>
    JSON.stringify({ method, params: [`${symbol.toLowerCase()}@${depth}@100ms`], id: 2 })
const binance = (
  depth: string,
  at: Pick<BookSource, 'venue' | 'socket' | 'ping' | 'answer'> = adapters.binance,
): BookSource => ({
  ...from(at),
  ...unsummed,
  subscribe: binanceStream({ method: 'SUBSCRIBE', depth }),
  unsubscribe: binanceStream({ method: 'UNSUBSCRIBE', depth }),
})
const bybit = (at: (typeof adapters)['bybit']): BookSource => ({
  ...from(at),
  ...unsummed,
  subscribe: bybitTopic('subscribe'),
  unsubscribe: bybitTopic('unsubscribe'),
})
/** Twenty levels, all of them in every frame: no request is needed. */
const binanceTwenty = 'depth20'
const okxChannel = (op: string) => (instId: string) => JSON.stringify({ op, args: [{ channel: 'books', instId }] })
const krakenFeed = (event: string) => (symbol: string) => JSON.stringify({ event, feed: 'book', product_ids: [symbol] })

export type FutureBookVenue = Exclude<FeedVenue, 'coinbase'>

/** The books of the futures, at the sockets that quote them too. */
export const futureBooks: Readonly<Record<FutureBookVenue, BookSource>> = {
  deribit,
  bybit: bybit(adapters.bybit),
  'bybit-linear': bybit(adapters['bybit-linear']),
  binance: {
    ...binance('depth'),
    whole: {
      address: (symbol) => `https://dapi.binance.com/dapi/v1/depth?symbol=${symbol}&limit=1000`,
      otherwise: binance(binanceTwenty),
    },
  },
  // A whole book does not say there of which contract it is. Depth comes over the connection of the best prices.
  'binance-linear': binance(binanceTwenty, {
    ...adapters['binance-linear'],
    ...adapters['binance-linear'].beside[0],
  }),
  okx: {
    ...from(adapters.okx),
    ...unsummed,
    subscribe: okxChannel('subscribe'),
    unsubscribe: okxChannel('unsubscribe'),
  },
  kraken: {
    ...from(adapters.kraken),
    ...unsummed,
    greeting: [JSON.stringify({ event: 'subscribe', feed: 'heartbeat' })],
    subscribe: krakenFeed('subscribe'),
    unsubscribe: krakenFeed('unsubscribe'),
  },
}

const krakenDepth = 500
const krakenBook = (method: string) => (symbol: string) =>
  JSON.stringify({ method, params: { channel: 'book', symbol: [symbol], depth: krakenDepth } })

export const spotBookVenues = ['kraken', 'deribit'] as const
export type SpotBookVenue = (typeof spotBookVenues)[number]

/** The books of the coin itself: in dollars at Kraken, in USDC at Deribit, whose spot book is Coinbase's. */
export const spotBooks: Readonly<Record<SpotBookVenue, { source: BookSource; symbol: string; paidIn: string }>> = {
  kraken: {
    source: {
      ...unsummed,
      venue: 'kraken',
      socket: 'wss://ws.kraken.com/v2',
      ping: null,
      answer: () => null,
      depth: krakenDepth,
      isSummed: true,
      subscribe: krakenBook('subscribe'),
      unsubscribe: krakenBook('unsubscribe'),
    },
    symbol: 'BTC/USD',
    paidIn: 'USD',
  },
  deribit: { source: deribit, symbol: 'BTC_USDC', paidIn: 'USDC' },
}
