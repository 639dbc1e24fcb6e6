import {
  binanceStream,
  bybitBody,
  bybitTopic,
  coinbaseChannel,
  deribitChannel,
  deribitResult,
  krakenBody,
  krakenChannel,
  okxBody,
  okxChannel,
} from '../envelopes'
import type { Frame } from './frame'

type Row = Readonly<Record<string, unknown>>

/** A kind of message with prices: under which name each of its figures is read. */
export type QuoteFrame = Frame<
  { row: Row; stamp: unknown },
  {
    prices: Readonly<Record<string, 'bid' | 'ask' | 'last' | 'mark' | 'index'>>
    rates?: Readonly<Record<string, 'rate' | 'predicted' | 'current' | 'cap' | 'floor'>>
  }
> & {
  /** What else stands in the row. */
  row: Row
  /** The key of the stamp, where it stands in the row. */
  stampKey?: string
  /** Keys without which nothing is said. */
  required?: readonly string[]
}

type Payload = QuoteFrame['payload']
const alone: Payload = ({ row }) => row
const deribit =
  (channel: string): Payload =>
  ({ row }) =>
    deribitChannel(channel, row)
const okx =
  (channel: string, instId: string): Payload =>
  ({ row }) =>
    okxChannel({ channel, instId }, row)
const best = { best_bid_price: 'bid', best_ask_price: 'ask' } as const
const bybitPrices = { bid1Price: 'bid', ask1Price: 'ask', lastPrice: 'last', markPrice: 'mark' } as const
const krakenPrices = { bid: 'bid', ask: 'ask', last: 'last', markPrice: 'mark' } as const

/** Every kind of quote that VENUES.md and VENUES-2.md tell of. */
export const quoteFrames: readonly QuoteFrame[] = [
  {
    name: 'ticker',
    venue: 'deribit',
    payload: deribit('ticker.BTC-PERPETUAL.100ms'),
    row: { instrument_name: 'BTC-PERPETUAL', state: 'open', settlement_price: 1, stats: { low: 1 } },
    says: {
      prices: { ...best, last_price: 'last', mark_price: 'mark', index_price: 'index' },
      rates: { funding_8h: 'rate', current_funding: 'current' },
    },
    stampKey: 'timestamp',
  },
  {
    name: 'quote',
    venue: 'deribit',
    payload: deribit('quote.BTC_USDC-25DEC26'),
    row: { instrument_name: 'BTC_USDC-25DEC26', best_bid_amount: 1 },
    says: { prices: best },
    stampKey: 'timestamp',
  },
  {
    name: 'book summary',
    venue: 'deribit',
    payload: ({ row }) => deribitResult([row]),
    row: { instrument_name: 'BTC-25DEC26', estimated_delivery_price: 1, volume: 1 },
    says: { prices: { bid_price: 'bid', ask_price: 'ask', last: 'last', mark_price: 'mark' } },
    stampKey: 'creation_timestamp',
    required: ['mark_price'],
  },
  {
    name: 'index',
    venue: 'deribit',
    payload: deribit('deribit_price_index.btc_usd'),
    row: { index_name: 'btc_usd' },
    says: { prices: { price: 'index' } },
    stampKey: 'timestamp',
    required: ['price'],
  },
  {
    name: 'ticker of the socket',
    venue: 'bybit',
    payload: ({ row: data, stamp: ts }) => bybitTopic({ topic: 'tickers.BTCUSD', type: 'delta', ts, data }),
    row: { symbol: 'BTCUSD', tickDirection: 'PlusTick' },
    says: { prices: { ...bybitPrices, indexPrice: 'index' }, rates: { fundingRate: 'rate', fundingCap: 'cap' } },
  },
  {
    name: 'tickers',
    venue: 'bybit',
    payload: ({ row, stamp: time }) => bybitBody({ category: 'linear', list: [row], time }),
    row: { symbol: 'BTCUSDT-03JUL26', basisRate: '', predictedDeliveryPrice: '', deliveryTime: '1783065600000' },
    says: { prices: { ...bybitPrices, indexPrice: 'index' }, rates: { fundingRate: 'rate' } },
    required: ['lastPrice'],
  },
  {
    name: 'mark price',
    venue: 'binance',
    payload: ({ row }) => binanceStream('btcusdt@markPrice@1s', row),
    row: { e: 'markPriceUpdate', s: 'BTCUSDT', P: '1', T: 0, st: 1, ps: 'BTCUSDT' },
    says: { prices: { p: 'mark', i: 'index' }, rates: { r: 'rate' } },
    stampKey: 'E',
    required: ['p'],
  },
  {
    name: 'best prices',
    venue: 'binance',
    payload: alone,
    row: { e: 'bookTicker', u: 400900217, s: 'BTCUSD_261225', ps: 'BTCUSD', B: '31.21', A: '40.66', T: 1 },
    says: { prices: { b: 'bid', a: 'ask' } },
    stampKey: 'E',
  },
  {
    name: 'index',
    venue: 'binance',
    payload: ({ row }) => binanceStream('btcusd@indexPrice', row),
    row: { e: 'indexPriceUpdate', i: 'BTCUSD' },
    says: { prices: { p: 'index' } },
    stampKey: 'E',
    required: ['p'],
  },
  {
    name: 'premium index',
    venue: 'binance',
    payload: ({ row }) => [row],
    row: {
      symbol: 'BTCUSD_PERP',
      pair: 'BTCUSD',
      estimatedSettlePrice: '1',
      interestRate: '0.0001',
      nextFundingTime: 0,
    },
    says: { prices: { markPrice: 'mark', indexPrice: 'index' }, rates: { lastFundingRate: 'rate' } },
    stampKey: 'time',
    required: ['markPrice'],
  },
  {
    name: 'ticker',
    venue: 'okx',
    payload: okx('tickers', 'BTC-USD-261225'),
    row: { instType: 'FUTURES', instId: 'BTC-USD-261225', askSz: '11', sodUtc0: '1' },
    says: { prices: { bidPx: 'bid', askPx: 'ask', last: 'last' } },
    stampKey: 'ts',
  },
  {
    name: 'mark',
    venue: 'okx',
    payload: okx('mark-price', 'BTC-USDT-SWAP'),
    row: { instType: 'SWAP', instId: 'BTC-USDT-SWAP' },
    says: { prices: { markPx: 'mark' } },
    stampKey: 'ts',
  },
  {
    name: 'index',
    venue: 'okx',
    payload: okx('index-tickers', 'BTC-USD'),
    row: { instId: 'BTC-USD', high24h: '1' },
    says: { prices: { idxPx: 'index' } },
    stampKey: 'ts',
  },
  {
    name: 'funding',
    venue: 'okx',
    payload: ({ row }) => okxBody(row),
    row: {
      instId: 'BTC-USD-SWAP',
      fundingTime: '1790006400000',
      nextFundingTime: '1790035200000',
      method: 'current_period',
    },
    says: {
      prices: {},
      rates: { fundingRate: 'rate', nextFundingRate: 'predicted', maxFundingRate: 'cap', minFundingRate: 'floor' },
    },
    stampKey: 'ts',
    required: ['fundingRate'],
  },
  {
    name: 'ticker of the futures',
    venue: 'kraken',
    payload: alone,
    row: { feed: 'ticker', product_id: 'PI_XBTUSD', tag: 'perpetual', maturityTime: 0, suspended: false, dtm: 0 },
    says: {
      prices: { ...krakenPrices, index: 'index' },
      rates: { relative_funding_rate: 'rate', relative_funding_rate_prediction: 'predicted' },
    },
    stampKey: 'time',
  },
  {
    name: 'tickers of the futures',
    venue: 'kraken',
    payload: ({ row, stamp }) => krakenBody({ tickers: [row] }, stamp),
    row: { symbol: 'FI_XBTUSD_261225', tag: 'quarter', bidSize: 1, lastTime: '2026-09-20T00:00:00.000Z' },
    says: { prices: { ...krakenPrices, indexPrice: 'index' } },
  },
  {
    name: 'ticker of spot',
    venue: 'kraken',
    payload: ({ row }) => krakenChannel('ticker', 'update', row),
    row: { symbol: 'BTC/USD', bid_qty: 1, change: -1 },
    says: { prices: { bid: 'bid', ask: 'ask', last: 'last' } },
    stampKey: 'timestamp',
  },
  {
    name: 'ticker of the exchange',
    venue: 'coinbase',
    payload: alone,
    row: { type: 'ticker', product_id: 'BTC-USD', sequence: 1, side: 'buy', last_size: '1' },
    says: { prices: { best_bid: 'bid', best_ask: 'ask', price: 'last' } },
    stampKey: 'time',
  },
  {
    name: 'ticker of Advanced Trade',
    venue: 'coinbase',
    payload: ({ row, stamp }) => coinbaseChannel('ticker', stamp, { type: 'update', tickers: [row] }),
    row: { type: 'ticker', product_id: 'BTC-USD', volume_24_h: '1' },
    says: { prices: { best_bid: 'bid', best_ask: 'ask', price: 'last' } },
  },
  {
    name: 'instrument',
    venue: 'bitmex',
    payload: ({ row }) => ({ table: 'instrument', action: 'update', data: [row] }),
    row: { symbol: 'XBTUSD' },
    says: {
      prices: {
        bidPrice: 'bid',
        askPrice: 'ask',
        lastPrice: 'last',
        markPrice: 'mark',
        indicativeSettlePrice: 'index',
      },
      rates: { fundingRate: 'rate', indicativeFundingRate: 'predicted' },
    },
    stampKey: 'timestamp',
  },
]
