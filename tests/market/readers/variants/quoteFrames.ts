import type { MarketVenue } from '../../../../src/market/readers'

type Row = Readonly<Record<string, unknown>>

/** A kind of frame: what of it is figures, and under which name each of them is read. */
export type QuoteFrame = {
  name: string
  venue: MarketVenue
  /** Around the row that has the figures. */
  wrap: (row: Row, stamp: unknown) => unknown
  /** What else stands in the row. */
  row: Row
  prices: Readonly<Record<string, 'bid' | 'ask' | 'last' | 'mark' | 'index'>>
  rates?: Readonly<Record<string, 'rate' | 'predicted' | 'current' | 'cap' | 'floor'>>
  /** The key of the stamp, where it stands in the row. */
  stampKey?: string
  /** Keys without which nothing is said. */
  required?: readonly string[]
}

const deribit = (channel: string) => (data: Row) => ({ jsonrpc: '2.0', params: { channel, data } })
const okx = (channel: string, instId: string) => (row: Row) => ({ arg: { channel, instId }, data: [row] })
const best = { best_bid_price: 'bid', best_ask_price: 'ask' } as const
const bybitPrices = { bid1Price: 'bid', ask1Price: 'ask', lastPrice: 'last', markPrice: 'mark' } as const
const krakenPrices = { bid: 'bid', ask: 'ask', last: 'last', markPrice: 'mark' } as const

/** Every kind of quote that VENUES.md and VENUES-2.md tell of. */
export const quoteFrames: readonly QuoteFrame[] = [
  {
    name: 'ticker',
    venue: 'deribit',
    wrap: deribit('ticker.BTC-PERPETUAL.100ms'),
    row: { instrument_name: 'BTC-PERPETUAL', state: 'open', settlement_price: 1, stats: { low: 1 } },
    prices: { ...best, last_price: 'last', mark_price: 'mark', index_price: 'index' },
    rates: { funding_8h: 'rate', current_funding: 'current' },
    stampKey: 'timestamp',
  },
  {
    name: 'quote',
    venue: 'deribit',
    wrap: deribit('quote.BTC_USDC-25DEC26'),
    row: { instrument_name: 'BTC_USDC-25DEC26', best_bid_amount: 1 },
    prices: best,
    stampKey: 'timestamp',
  },
  {
    name: 'book summary',
    venue: 'deribit',
    wrap: (row) => ({ jsonrpc: '2.0', id: 3, result: [row], usIn: 1, usOut: 2 }),
    row: { instrument_name: 'BTC-25DEC26', estimated_delivery_price: 1, volume: 1 },
    prices: { bid_price: 'bid', ask_price: 'ask', last: 'last', mark_price: 'mark' },
    stampKey: 'creation_timestamp',
    required: ['mark_price'],
  },
  {
    name: 'index',
    venue: 'deribit',
    wrap: deribit('deribit_price_index.btc_usd'),
    row: { index_name: 'btc_usd' },
    prices: { price: 'index' },
    stampKey: 'timestamp',
    required: ['price'],
  },
  {
    name: 'ticker of the socket',
    venue: 'bybit',
    wrap: (data, ts) => ({ topic: 'tickers.BTCUSD', type: 'delta', cs: 24987956059, ts, data }),
    row: { symbol: 'BTCUSD', tickDirection: 'PlusTick' },
    prices: { ...bybitPrices, indexPrice: 'index' },
    rates: { fundingRate: 'rate', fundingCap: 'cap' },
  },
  {
    name: 'tickers',
    venue: 'bybit',
    wrap: (row, time) => ({ retCode: 0, retMsg: 'OK', result: { category: 'linear', list: [row] }, time }),
    row: { symbol: 'BTCUSDT-03JUL26', basisRate: '', predictedDeliveryPrice: '', deliveryTime: '1783065600000' },
    prices: { ...bybitPrices, indexPrice: 'index' },
    rates: { fundingRate: 'rate' },
    required: ['lastPrice'],
  },
  {
    name: 'mark price',
    venue: 'binance',
    wrap: (data) => ({ stream: 'btcusdt@markPrice@1s', data }),
    row: { e: 'markPriceUpdate', s: 'BTCUSDT', P: '1', T: 0, st: 1, ps: 'BTCUSDT' },
    prices: { p: 'mark', i: 'index' },
    rates: { r: 'rate' },
    stampKey: 'E',
    required: ['p'],
  },
  {
    name: 'best prices',
    venue: 'binance',
    wrap: (data) => data,
    row: { e: 'bookTicker', u: 400900217, s: 'BTCUSD_261225', ps: 'BTCUSD', B: '31.21', A: '40.66', T: 1 },
    prices: { b: 'bid', a: 'ask' },
    stampKey: 'E',
  },
  {
    name: 'index',
    venue: 'binance',
    wrap: (data) => ({ stream: 'btcusd@indexPrice', data }),
    row: { e: 'indexPriceUpdate', i: 'BTCUSD' },
    prices: { p: 'index' },
    stampKey: 'E',
    required: ['p'],
  },
  {
    name: 'premium index',
    venue: 'binance',
    wrap: (row) => [row],
    row: {
      symbol: 'BTCUSD_PERP',
      pair: 'BTCUSD',
      estimatedSettlePrice: '1',
      interestRate: '0.0001',
      nextFundingTime: 0,
    },
    prices: { markPrice: 'mark', indexPrice: 'index' },
    rates: { lastFundingRate: 'rate' },
    stampKey: 'time',
    required: ['markPrice'],
  },
  {
    name: 'ticker',
    venue: 'okx',
    wrap: okx('tickers', 'BTC-USD-261225'),
    row: { instType: 'FUTURES', instId: 'BTC-USD-261225', askSz: '11', sodUtc0: '1' },
    prices: { bidPx: 'bid', askPx: 'ask', last: 'last' },
    stampKey: 'ts',
  },
  {
    name: 'mark',
    venue: 'okx',
    wrap: okx('mark-price', 'BTC-USDT-SWAP'),
    row: { instType: 'SWAP', instId: 'BTC-USDT-SWAP' },
    prices: { markPx: 'mark' },
    stampKey: 'ts',
  },
  {
    name: 'index',
    venue: 'okx',
    wrap: okx('index-tickers', 'BTC-USD'),
    row: { instId: 'BTC-USD', high24h: '1' },
    prices: { idxPx: 'index' },
    stampKey: 'ts',
  },
  {
    name: 'funding',
    venue: 'okx',
    wrap: (row) => ({ code: '0', msg: '', data: [row] }),
    row: {
      instId: 'BTC-USD-SWAP',
      fundingTime: '1790006400000',
      nextFundingTime: '1790035200000',
      method: 'current_period',
    },
    prices: {},
    rates: { fundingRate: 'rate', nextFundingRate: 'predicted', maxFundingRate: 'cap', minFundingRate: 'floor' },
    stampKey: 'ts',
    required: ['fundingRate'],
  },
  {
    name: 'ticker of the futures',
    venue: 'kraken',
    wrap: (row) => row,
    row: { feed: 'ticker', product_id: 'PI_XBTUSD', tag: 'perpetual', maturityTime: 0, suspended: false, dtm: 0 },
    prices: { ...krakenPrices, index: 'index' },
    rates: { relative_funding_rate: 'rate', relative_funding_rate_prediction: 'predicted' },
    stampKey: 'time',
  },
  {
    name: 'tickers of the futures',
    venue: 'kraken',
    wrap: (row, serverTime) => ({ result: 'success', tickers: [row], serverTime }),
    row: { symbol: 'FI_XBTUSD_261225', tag: 'quarter', bidSize: 1, lastTime: '2026-09-20T00:00:00.000Z' },
    prices: { ...krakenPrices, indexPrice: 'index' },
  },
  {
    name: 'ticker of spot',
    venue: 'kraken',
    wrap: (row) => ({ channel: 'ticker', type: 'update', data: [row] }),
    row: { symbol: 'BTC/USD', bid_qty: 1, change: -1 },
    prices: { bid: 'bid', ask: 'ask', last: 'last' },
    stampKey: 'timestamp',
  },
  {
    name: 'ticker of the exchange',
    venue: 'coinbase',
    wrap: (row) => row,
    row: { type: 'ticker', product_id: 'BTC-USD', sequence: 1, side: 'buy', last_size: '1' },
    prices: { best_bid: 'bid', best_ask: 'ask', price: 'last' },
    stampKey: 'time',
  },
  {
    name: 'ticker of Advanced Trade',
    venue: 'coinbase',
    wrap: (row, timestamp) => ({
      channel: 'ticker',
      timestamp,
      sequence_num: 4,
      events: [{ type: 'update', tickers: [row] }],
    }),
    row: { type: 'ticker', product_id: 'BTC-USD', volume_24_h: '1' },
    prices: { best_bid: 'bid', best_ask: 'ask', price: 'last' },
  },
  {
    name: 'instrument',
    venue: 'bitmex',
    wrap: (row) => ({ table: 'instrument', action: 'update', data: [row] }),
    row: { symbol: 'XBTUSD' },
    prices: { bidPrice: 'bid', askPrice: 'ask', lastPrice: 'last', markPrice: 'mark', indicativeSettlePrice: 'index' },
    rates: { fundingRate: 'rate', indicativeFundingRate: 'predicted' },
    stampKey: 'timestamp',
  },
]
