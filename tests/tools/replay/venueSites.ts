import type { FeedVenue } from '../../../src/market/feeds'
import type { Site, Sites } from './replayServer'

const day = 86_400_000

/** What a venue says: the list of its contracts over REST where it has one, and frames once it is subscribed to. */
export type VenueScript = {
  /** Hosts of its socket and of its list, with a part of the list's address. */
  socket: string
  list: { host: string; path: string; body: object } | null
  /** What is said at once to a message that is no subscription. */
  answer?: (asked: string) => readonly object[]
  /** Prices as they stand at a moment, the near future's bid among them. */
  frames: (now: number, bid?: number) => readonly object[]
  /** A button of the interface says this of the near future. */
  symbol: string
}

const deribitListed = (name: string, days: number) => ({
  instrument_name: name,
  kind: 'future',
  base_currency: 'BTC',
  quote_currency: 'USD',
  settlement_currency: 'BTC',
  instrument_type: 'reversed',
  settlement_period: 'month',
  expiration_timestamp: Date.now() + days * day,
  contract_size: 10,
  min_trade_amount: 10,
  tick_size: 0.5,
  is_active: true,
  state: 'open',
})

const deribitTicker = ({ name, bid, now }: { name: string; bid: number; now: number }) => ({
  jsonrpc: '2.0',
  method: 'subscription',
  params: {
    channel: `ticker.${name}.100ms`,
    data: {
      instrument_name: name,
      best_bid_price: bid,
      best_ask_price: bid + 5,
      mark_price: bid + 2,
      index_price: 100_000,
      timestamp: now,
      open_interest: 1_000_000,
    },
  },
})

const bybitLinearListed = (symbol: string, contractType: string) => ({
  symbol,
  contractType,
  status: 'Trading',
  baseCoin: 'BTC',
  quoteCoin: 'USDT',
  settleCoin: 'USDT',
  deliveryTime: contractType === 'LinearFutures' ? `${Date.now() + 73 * day}` : '0',
  fundingInterval: 480,
  priceFilter: { tickSize: '0.5' },
  lotSizeFilter: { qtyStep: '0.001' },
})

const bybitTicker = ({ symbol, now, bid }: { symbol: string; now: number; bid: number }) => ({
  topic: `tickers.${symbol}`,
  type: 'snapshot',
  ts: now,
  data: {
    symbol,
    bid1Price: `${bid}`,
    ask1Price: `${bid + 5}`,
    markPrice: `${bid + 2}`,
    indexPrice: '100000',
    fundingRate: '',
    nextFundingTime: '0',
  },
})

const binanceLinearListed = (symbol: string, contractType: string) => ({
  symbol,
  pair: 'BTCUSDT',
  contractType,
  status: 'TRADING',
  deliveryDate: contractType === 'PERPETUAL' ? 4133404800000 : Date.now() + 73 * day,
  marginAsset: 'USDT',
  baseAsset: 'BTC',
  quoteAsset: 'USDT',
  filters: [
    { filterType: 'PRICE_FILTER', tickSize: '0.1' },
    { filterType: 'LOT_SIZE', stepSize: '0.001' },
  ],
})

type BinanceFrame = { symbol: string; now: number }

const binanceMark = ({ symbol: s, now: E, funding }: BinanceFrame & { funding: { r: string; T: number } }) => ({
  stream: `${s.toLowerCase()}@markPrice@1s`,
  data: { e: 'markPriceUpdate', E, s, p: '102002', i: '100000', P: '1', ...funding },
})

const binanceBest = ({ symbol: s, now: E, bid }: BinanceFrame & { bid: number }) => ({
  stream: `${s.toLowerCase()}@bookTicker`,
  data: { e: 'bookTicker', E, T: E, u: 1, s, b: `${bid}`, B: '1', a: `${bid + 5}`, A: '1' },
})

/** A quarterly at 102,000 to 102,005 and 73 days ahead, against an index of 100,000: 10% a year at the bid. */
export const venueScripts: Readonly<Record<Exclude<FeedVenue, 'coinbase'>, VenueScript>> = {
  deribit: {
    socket: 'www.deribit.com',
    symbol: 'BTC-25DEC26',
    list: null,
    answer: (asked) =>
      asked.includes('get_instruments')
        ? [{ jsonrpc: '2.0', id: 2, result: [deribitListed('BTC-25DEC26', 73), deribitListed('BTC-26MAR27', 146)] }]
        : [],
    // 2% over 73 days is 10% a year, 5% over 146 is 12.5%: the far one is the richest.
    frames: (now, bid = 102_000) => [
      deribitTicker({ name: 'BTC-25DEC26', bid, now }),
      deribitTicker({ name: 'BTC-26MAR27', bid: 105_000, now }),
    ],
  },
  bybit: {
    socket: 'stream.bybit.com',
    symbol: 'BTCUSDZ26',
    list: {
      host: 'api.bybit.com',
      path: 'category=inverse',
      body: {
        retCode: 0,
        result: {
          category: 'inverse',
          list: [
            {
              symbol: 'BTCUSDZ26',
              contractType: 'InverseFutures',
              status: 'Trading',
              baseCoin: 'BTC',
              quoteCoin: 'USD',
              settleCoin: 'BTC',
              deliveryTime: `${Date.now() + 73 * day}`,
              priceFilter: { tickSize: '0.5' },
              lotSizeFilter: { qtyStep: '1' },
            },
          ],
        },
      },
    },
    frames: (now, bid = 102_000) => [
      {
        topic: 'tickers.BTCUSDZ26',
        type: 'snapshot',
        ts: now,
        data: {
          symbol: 'BTCUSDZ26',
          bid1Price: '101000',
          ask1Price: '102005',
          markPrice: '102002',
          indexPrice: '100000',
          fundingRate: '',
          nextFundingTime: '0',
          deliveryTime: '2026-12-25T08:00:00Z',
        },
      },
      // A delta: only the bid has changed.
      { topic: 'tickers.BTCUSDZ26', type: 'delta', ts: now + 1, data: { symbol: 'BTCUSDZ26', bid1Price: `${bid}` } },
    ],
  },
  binance: {
    socket: 'dstream.binance.com',
    symbol: 'BTCUSD_261225',
    list: {
      host: 'dapi.binance.com',
      path: 'exchangeInfo',
      body: {
        symbols: [
          {
            symbol: 'BTCUSD_261225',
            pair: 'BTCUSD',
            contractType: 'CURRENT_QUARTER',
            contractStatus: 'TRADING',
            deliveryDate: Date.now() + 73 * day,
            contractSize: 100,
            marginAsset: 'BTC',
            baseAsset: 'BTC',
            quoteAsset: 'USD',
            filters: [
              { filterType: 'PRICE_FILTER', tickSize: '0.1' },
              { filterType: 'LOT_SIZE', stepSize: '1' },
            ],
          },
        ],
      },
    },
    frames: (now, bid = 102_000) => [
      {
        stream: 'btcusd_261225@markPrice@1s',
        data: { e: 'markPriceUpdate', E: now, s: 'BTCUSD_261225', p: '102002', P: '1', r: '', T: 0 },
      },
      { stream: 'btcusd@indexPrice@1s', data: { e: 'indexPriceUpdate', E: now, i: 'BTCUSD', p: '100000' } },
      {
        stream: 'btcusd_261225@bookTicker',
        data: { e: 'bookTicker', E: now, T: now, u: 1, s: 'BTCUSD_261225', b: `${bid}`, B: '1', a: '102005', A: '1' },
      },
    ],
  },
  okx: {
    socket: 'ws.okx.com:8443',
    symbol: 'BTC-USD-261225',
    list: null,
    frames: (now, bid = 102_000) => [
      {
        arg: { channel: 'instruments', instType: 'FUTURES' },
        data: [
          {
            instType: 'FUTURES',
            instId: 'BTC-USD-261225',
            uly: 'BTC-USD',
            ctType: 'inverse',
            ctVal: '100',
            ctMult: '1',
            settleCcy: 'BTC',
            expTime: `${now + 73 * day}`,
            lotSz: '1',
            tickSz: '0.1',
            state: 'live',
            ruleType: 'normal',
          },
        ],
      },
      {
        arg: { channel: 'tickers', instId: 'BTC-USD-261225' },
        data: [{ instId: 'BTC-USD-261225', bidPx: `${bid}`, askPx: '102005', last: '102001', ts: `${now}` }],
      },
      {
        arg: { channel: 'index-tickers', instId: 'BTC-USD' },
        data: [{ instId: 'BTC-USD', idxPx: '100000', ts: `${now}` }],
      },
    ],
  },
  kraken: {
    socket: 'futures.kraken.com',
    symbol: 'FI_XBTUSD_261225',
    list: {
      host: 'futures.kraken.com',
      path: 'instruments',
      body: {
        result: 'success',
        serverTime: '2026-11-21T12:00:00.000Z',
        instruments: [
          {
            symbol: 'FI_XBTUSD_261225',
            type: 'futures_inverse',
            tickSize: 0.5,
            contractSize: 1,
            tradeable: true,
            lastTradingTime: new Date(Date.now() + 73 * day).toISOString(),
          },
        ],
      },
    },
    frames: (now, bid = 102_000) => [
      {
        feed: 'ticker',
        product_id: 'FI_XBTUSD_261225',
        time: now,
        bid,
        ask: 102005,
        markPrice: 102002,
        index: 100000,
        openInterest: 10,
        maturityTime: now + 73 * day,
      },
    ],
  },
  'bybit-linear': {
    socket: 'stream.bybit.com',
    symbol: 'BTCUSDT-25DEC26',
    list: {
      host: 'api.bybit.com',
      path: 'category=linear&baseCoin=BTC',
      body: {
        retCode: 0,
        result: {
          category: 'linear',
          list: [
            bybitLinearListed('BTCUSDT-25DEC26', 'LinearFutures'),
            { ...bybitLinearListed('BTCPERP', 'LinearPerpetual'), quoteCoin: 'USDC', settleCoin: 'USDC' },
          ],
        },
      },
    },
    frames: (now, bid = 102_000) => [
      bybitTicker({ symbol: 'BTCUSDT-25DEC26', now, bid }),
      {
        ...bybitTicker({ symbol: 'BTCPERP', now, bid: 100_010 }),
        data: { ...bybitTicker({ symbol: 'BTCPERP', now, bid: 100_010 }).data, fundingRate: '0.0001' },
      },
    ],
  },
  'binance-linear': {
    socket: 'fstream.binance.com',
    symbol: 'BTCUSDT_261225',
    list: {
      host: 'fapi.binance.com',
      path: 'exchangeInfo',
      body: {
        symbols: [
          binanceLinearListed('BTCUSDT_261225', 'CURRENT_QUARTER'),
          binanceLinearListed('BTCUSDT', 'PERPETUAL'),
          // Both universes may stand in either list: this one is of the other market.
          { ...binanceLinearListed('BTCUSD_PERP', 'PERPETUAL'), quoteAsset: 'USD', marginAsset: 'BTC' },
        ],
      },
    },
    frames: (now, bid = 102_000) => [
      binanceMark({ symbol: 'BTCUSDT_261225', now, funding: { r: '', T: 0 } }),
      binanceMark({ symbol: 'BTCUSDT', now, funding: { r: '0.0001', T: now + day } }),
      binanceBest({ symbol: 'BTCUSDT_261225', now, bid }),
      binanceBest({ symbol: 'BTCUSDT', now, bid: 100_010 }),
    ],
  },
}

export const venueNames = ['deribit', 'bybit', 'binance', 'okx', 'kraken'] as const
/** Venues that keep their stablecoin-margined contracts apart. */
export const linearNames = ['bybit-linear', 'binance-linear'] as const

/** The bid of the near future that a venue tells whoever subscribes, until it is another one. */
export type Bids = Record<keyof typeof venueScripts, number>
export const startBids = (): Bids => ({
  deribit: 102_000,
  bybit: 102_000,
  binance: 102_000,
  okx: 102_000,
  kraken: 102_000,
  'bybit-linear': 102_000,
  'binance-linear': 102_000,
})

/** The sites of all of them: a list for whoever asks, prices as they stand for whoever subscribes. */
export function venueSites(bids: Bids = startBids()): Sites {
  const names = [...venueNames, ...linearNames]
  const hosts = new Set(
    names.flatMap((name) => [venueScripts[name].socket, venueScripts[name].list?.host ?? []].flat()),
  )
  return Object.fromEntries([...hosts].map((host): [string, Site] => [host, siteOf({ host, names, bids })]))
}

type Host = { host: string; names: readonly (keyof typeof venueScripts)[]; bids: Bids }

/** One host may have lists and streams, and of several markets. */
function siteOf({ host, names, bids }: Host): Site {
  const lists = names.flatMap((name) => venueScripts[name].list ?? []).filter((list) => list.host === host)
  const streams = names.filter((name) => venueScripts[name].socket === host)
  const said = (name: keyof typeof venueScripts, asked: string): readonly object[] => {
    const { answer, frames } = venueScripts[name]
    const at = answer?.(asked) ?? []
    if (at.length > 0 || !isSubscription(asked)) return at
    return frames(Date.now(), bids[name]).filter((frame) => isAskedFor(frame, asked))
  }
  return {
    ...(lists.length === 0
      ? {}
      : { body: (address) => JSON.stringify(lists.find(({ path }) => address.includes(path))?.body ?? []) }),
    ...(streams.length === 0
      ? {}
      : { answer: (asked) => streams.flatMap((name) => said(name, asked)).map((frame) => JSON.stringify(frame)) }),
  }
}

/** For prices: a heartbeat is subscribed to as well. */
const isSubscription = (asked: string): boolean => /subscribe/i.test(asked) && !asked.includes('heartbeat')

/** Where frames name what they are of, nobody gets any other. */
function isAskedFor(frame: { topic?: unknown; stream?: unknown }, asked: string): boolean {
  const channel = frame.topic ?? frame.stream
  return typeof channel !== 'string' || asked.includes(channel)
}
