import { describe, expect, it } from 'vitest'
import { nothingRead, plainMessage } from '../venueTexts'

const read = (payload: unknown) => plainMessage('kraken', payload)
const time = '2026-09-21T14:13:20.000Z'
const serverTime = '2026-09-21T14:13:20.000Z'

describe("Kraken's contracts", () => {
  const listed = {
    symbol: 'FI_XBTUSD_261225',
    type: 'futures_inverse',
    lastTradingTime: '2026-12-25T16:00:00.000Z',
    tickSize: 0.5,
    contractSize: 1,
    tradeable: true,
    contractValueTradePrecision: 0,
  }
  const inverse = {
    venue: 'kraken',
    symbol: 'FI_XBTUSD_261225',
    payoff: 'inverse',
    kind: 'future',
    coin: 'BTC',
    quoteCurrency: 'USD',
    marginCurrency: 'BTC',
    expiry: '2026-12-25T16:00:00.000Z',
    multiplier: '1',
    lotSize: '1',
    tickSize: '0.5',
  }
  const list = (...instruments: object[]) => read({ result: 'success', instruments, serverTime })

  it('are on BTC, which is XBT there, and end on Christmas Day 2026, a day after those of CME', () => {
    expect(list(listed).instruments).toEqual([inverse])
  })

  it('have one name, in lower case in 2021 and in upper case today', () => {
    expect(list({ ...listed, symbol: 'fi_xbtusd_261225' }).instruments).toEqual([inverse])
  })

  it('are linear and in coin with an F, and step by their places', () => {
    const linear = { ...listed, symbol: 'PF_XBTUSD', type: 'flexible_futures', contractValueTradePrecision: 4 }
    expect(list({ ...linear, lastTradingTime: undefined }).instruments).toMatchObject([
      { payoff: 'linear', kind: 'perpetual', marginCurrency: 'USD', expiry: null, lotSize: '0.0001' },
    ])
    expect(list({ ...linear, symbol: 'PF_PEPEUSD', contractValueTradePrecision: -3 }).instruments).toMatchObject([
      { coin: 'PEPE', lotSize: '1000' },
    ])
  })

  it('leave out indices and what is not tradeable', () => {
    expect(
      list({ symbol: 'in_xbtusd', type: 'spot index', tradeable: false }, { ...listed, tradeable: false }),
    ).toEqual(nothingRead)
  })
})

describe("Kraken's quotes and funding", () => {
  // Recorded at ETH/USD 60.31 (VENUES.md, headline 5): 1.739491032443e-6 * 60.31 = 1.04908704e-4.
  const frame = {
    time: 1790000000000,
    feed: 'ticker',
    product_id: 'PI_LTCUSD',
    bid: 60.3,
    ask: 60.35,
    last: 60.3,
    index: 60.31,
    markPrice: 60.32,
    openInterest: 1000,
    funding_rate: 1.739491032443e-6,
    suspended: false,
  }

  it('take the relative rate, never the absolute one', () => {
    const relative = { relative_funding_rate: 1.04908704166667e-4, relative_funding_rate_prediction: 0.00011 }
    const { quotes, fundings } = read({ ...frame, ...relative, next_funding_rate_time: 1790002800000 })
    const of = { venue: 'kraken', symbol: 'PI_LTCUSD', sourceTime: time }
    expect(quotes).toEqual([
      { ...of, bid: '60.3', ask: '60.35', last: '60.3', mark: '60.32', index: '60.31', openInterest: '1000' },
    ])
    expect(fundings).toEqual([
      {
        ...of,
        rate: '0.000104908704166667',
        predicted: '0.00011',
        nextTime: '2026-09-21T15:00:00.000Z',
        intervalHours: '1',
      },
    ])
  })

  it('make the absolute rate relative by the index: times it when inverse, through it when linear', () => {
    const absolute = { fundingRate: 1.739491032443e-6, fundingRatePrediction: 2e-6 }
    const row = {
      symbol: 'PI_LTCUSD',
      last: 60.3,
      lastTime: '2026-09-20T00:00:00.000Z',
      indexPrice: 60.31,
      ...absolute,
    }
    const tickers = (...rows: object[]) => read({ result: 'success', tickers: rows, serverTime }).fundings
    expect(tickers(row)).toEqual([
      {
        venue: 'kraken',
        symbol: 'PI_LTCUSD',
        sourceTime: time,
        rate: '0.00010490870416663733',
        predicted: '0.00012062',
        intervalHours: '1',
      },
    ])
    expect(tickers({ ...row, symbol: 'PF_LTCUSD', fundingRate: 0.006031, indexPrice: 60.31 })).toMatchObject([
      { rate: '0.0001' },
    ])
    expect(tickers({ ...row, indexPrice: undefined })).toEqual([])
  })

  it('of an index carry the name that the venue gives it, as of the body and not of the last trade', () => {
    const row = { symbol: 'in_xbtusd', last: 64000.5, lastTime: '2026-09-20T00:00:00.000Z' }
    expect(read({ result: 'success', tickers: [row], serverTime }).quotes).toEqual([
      { venue: 'kraken', symbol: 'in_xbtusd', sourceTime: time, index: '64000.5' },
    ])
  })
})

describe("Kraken's books", () => {
  const frame = {
    feed: 'book',
    product_id: 'PI_XBTUSD',
    side: 'sell',
    seq: 326094134,
    price: 34981,
    qty: 0,
    timestamp: 1790000000000,
  }

  it('change one level a frame, and count dollars when inverse', () => {
    expect(read(frame).books).toEqual([
      {
        venue: 'kraken',
        symbol: 'PI_XBTUSD',
        kind: 'delta',
        bids: [],
        asks: [['34981', '0']],
        sizeUnit: 'usd',
        sourceTime: time,
        sequence: '326094134',
      },
    ])
    expect(read({ ...frame, product_id: 'FF_XBTUSD_261225' }).books).toMatchObject([{ sizeUnit: 'coin' }])
  })

  it('start whole', () => {
    const bids = [{ price: 32170.5, qty: 1200 }]
    expect(read({ ...frame, feed: 'book_snapshot', bids, asks: [] }).books).toMatchObject([
      { kind: 'snapshot', bids: [['32170.5', '1200']], asks: [], sequence: '326094134' },
    ])
  })
})

describe("Kraken's spot market", () => {
  it('has channels of its own: ticker, book with a checksum, and the list of pairs', () => {
    const channel = (name: string, data: unknown, type = 'update') => read({ channel: name, type, data })
    expect(channel('ticker', [{ symbol: 'BTC/USD', bid: 64000.1, ask: 64000.2, last: 64000.1 }]).quotes).toEqual([
      { venue: 'kraken', symbol: 'BTC/USD', sourceTime: null, bid: '64000.1', ask: '64000.2', last: '64000.1' },
    ])
    const book = {
      symbol: 'BTC/USD',
      bids: [{ price: 64000.2, qty: 0.25 }],
      asks: [],
      checksum: 2114181697,
      timestamp: '2026-09-21T14:13:20.000000Z',
    }
    expect(channel('book', [book]).books).toEqual([
      {
        venue: 'kraken',
        symbol: 'BTC/USD',
        kind: 'delta',
        bids: [['64000.2', '0.25']],
        asks: [],
        sizeUnit: 'coin',
        sourceTime: time,
        checksum: '2114181697',
      },
    ])
    const pair = { symbol: 'BTC/USD', base: 'BTC', quote: 'USD', status: 'online' }
    const pairs = [{ ...pair, qty_increment: 0.00000001, price_increment: 0.1 }]
    expect(channel('instrument', { assets: [], pairs }, 'snapshot').instruments).toMatchObject([
      { symbol: 'BTC/USD', kind: 'spot', coin: 'BTC', marginCurrency: 'USD', lotSize: '1e-8', tickSize: '0.1' },
    ])
  })

  it('answers with the pair as a name of a field', () => {
    const result = { XXBTZUSD: { a: ['64000.2', '1', '1.000'], b: ['64000.1', '1', '1.000'], c: ['64000.1', '0.01'] } }
    expect(read({ error: [], result }).quotes).toEqual([
      { venue: 'kraken', symbol: 'XXBTZUSD', sourceTime: null, bid: '64000.1', ask: '64000.2', last: '64000.1' },
    ])
  })
})

describe("Kraken's other messages", () => {
  it.each([
    ['the greeting', { event: 'info', version: 1 }],
    ['an answer to subscribe', { event: 'subscribed', feed: 'book', product_ids: ['PI_XBTUSD'] }],
    ['a heartbeat', { feed: 'heartbeat', time: 1790000000000 }],
    ['a heartbeat of spot', { channel: 'heartbeat' }],
    ['trades', { feed: 'trade', product_id: 'PI_XBTUSD', price: 'x' }],
    ['the first version of spot', [340, { a: ['1'] }, 'ticker', 'XBT/USD']],
  ])('of no interest: %s', (_, payload) => {
    expect(read(payload)).toEqual(nothingRead)
  })

  it.each([
    [{ event: 'error', message: 'Invalid product id' }],
    [{ result: 'error', error: 'Invalid product id', serverTime }],
    [{ error: ['Invalid product id'] }],
    [{ error: 'Invalid product id', method: 'subscribe', success: false }],
  ])('refuse in the words of the venue: %j', (payload) => {
    expect(read(payload).problems).toEqual([{ reason: 'refused-by-venue', found: 'Invalid product id' }])
  })
})
