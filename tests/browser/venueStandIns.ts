import type { Page } from 'playwright-core'
import type { FeedVenue } from '../../src/market/feeds'

const day = 86_400_000

/** What a venue answers: the list of its contracts over REST where it has one, and frames once it is subscribed to. */
type StandIn = { socket: string; list: { address: string; body: unknown } | null; frames: (now: number) => unknown[] }

/** A quarterly at 102,000 to 102,005 and 73 days ahead, against an index of 100,000: 10% a year at the bid. */
export const venueStandIns: Readonly<Record<Exclude<FeedVenue, 'deribit' | 'coinbase'>, StandIn>> = {
  bybit: {
    socket: 'wss://stream.bybit.com/**',
    list: {
      address: 'https://api.bybit.com/**',
      body: {
        retCode: 0,
        result: {
          category: 'inverse',
          list: [
            {
              ...{
                symbol: 'BTCUSDZ26',
                contractType: 'InverseFutures',
                status: 'Trading',
                baseCoin: 'BTC',
                quoteCoin: 'USD',
              },
              ...{ settleCoin: 'BTC', deliveryTime: `${Date.now() + 73 * day}`, priceFilter: { tickSize: '0.5' } },
              lotSizeFilter: { qtyStep: '1' },
            },
          ],
        },
      },
    },
    frames: (now) => [
      {
        ...{ topic: 'tickers.BTCUSDZ26', type: 'snapshot', ts: now },
        data: {
          ...{
            symbol: 'BTCUSDZ26',
            bid1Price: '101000',
            ask1Price: '102005',
            markPrice: '102002',
            indexPrice: '100000',
          },
          ...{ fundingRate: '', nextFundingTime: '0', deliveryTime: '2026-12-25T08:00:00Z' },
        },
      },
      // A delta: only the bid has changed.
      { topic: 'tickers.BTCUSDZ26', type: 'delta', ts: now + 1, data: { symbol: 'BTCUSDZ26', bid1Price: '102000' } },
    ],
  },
  binance: {
    socket: 'wss://dstream.binance.com/**',
    list: {
      address: 'https://dapi.binance.com/**',
      body: {
        symbols: [
          {
            ...{ symbol: 'BTCUSD_261225', pair: 'BTCUSD', contractType: 'CURRENT_QUARTER', contractStatus: 'TRADING' },
            ...{
              deliveryDate: Date.now() + 73 * day,
              contractSize: 100,
              marginAsset: 'BTC',
              baseAsset: 'BTC',
              quoteAsset: 'USD',
            },
            filters: [
              { filterType: 'PRICE_FILTER', tickSize: '0.1' },
              { filterType: 'LOT_SIZE', stepSize: '1' },
            ],
          },
        ],
      },
    },
    frames: (now) => [
      {
        stream: 'btcusd_261225@markPrice@1s',
        data: { e: 'markPriceUpdate', E: now, s: 'BTCUSD_261225', p: '102002', P: '1', r: '', T: 0 },
      },
      { stream: 'btcusd@indexPrice@1s', data: { e: 'indexPriceUpdate', E: now, i: 'BTCUSD', p: '100000' } },
      {
        stream: 'btcusd_261225@bookTicker',
        data: { e: 'bookTicker', E: now, T: now, u: 1, s: 'BTCUSD_261225', b: '102000', B: '1', a: '102005', A: '1' },
      },
    ],
  },
  okx: {
    socket: 'wss://ws.okx.com:8443/**',
    list: null,
    frames: (now) => [
      {
        arg: { channel: 'instruments', instType: 'FUTURES' },
        data: [
          {
            ...{
              instType: 'FUTURES',
              instId: 'BTC-USD-261225',
              uly: 'BTC-USD',
              ctType: 'inverse',
              ctVal: '100',
              ctMult: '1',
            },
            ...{
              settleCcy: 'BTC',
              expTime: `${now + 73 * day}`,
              lotSz: '1',
              tickSz: '0.1',
              state: 'live',
              ruleType: 'normal',
            },
          },
        ],
      },
      {
        arg: { channel: 'tickers', instId: 'BTC-USD-261225' },
        data: [{ instId: 'BTC-USD-261225', bidPx: '102000', askPx: '102005', last: '102000', ts: `${now}` }],
      },
      {
        arg: { channel: 'index-tickers', instId: 'BTC-USD' },
        data: [{ instId: 'BTC-USD', idxPx: '100000', ts: `${now}` }],
      },
    ],
  },
  kraken: {
    socket: 'wss://futures.kraken.com/**',
    list: {
      address: 'https://futures.kraken.com/**',
      body: {
        result: 'success',
        serverTime: '2026-11-21T12:00:00.000Z',
        instruments: [
          {
            ...{ symbol: 'FI_XBTUSD_261225', type: 'futures_inverse', tickSize: 0.5, contractSize: 1, tradeable: true },
            lastTradingTime: new Date(Date.now() + 73 * day).toISOString(),
          },
        ],
      },
    },
    frames: (now) => [
      {
        ...{ feed: 'ticker', product_id: 'FI_XBTUSD_261225', time: now, bid: 102000, ask: 102005, markPrice: 102002 },
        ...{ index: 100000, openInterest: 10, maturityTime: now + 73 * day },
      },
    ],
  },
}

export type StandingIn = {
  /** From now on the list of contracts is refused as venues do it: without a word about who may ask. */
  refuse: (status: 403 | 429 | 503 | null) => void
}

/** Puts a stand-in where a venue would be: nothing leaves the machine. */
export async function standIn(page: Page, { socket, list, frames }: StandIn): Promise<StandingIn> {
  let refused: number | null = null
  if (list !== null) {
    await page.route(list.address, async (route) => {
      if (refused !== null) return route.fulfill({ status: refused, body: 'no' })
      const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' }
      return route.fulfill({ headers, body: JSON.stringify(list.body) })
    })
  }
  await page.routeWebSocket(socket, (stream) => {
    let isAsked = false
    stream.onMessage((text) => {
      if (isAsked || !/subscribe/i.test(text.toString())) return
      isAsked = true
      for (const frame of frames(Date.now())) stream.send(JSON.stringify(frame))
    })
  })
  return {
    refuse: (status) => {
      refused = status
    },
  }
}
