import { describe, expect, it } from 'vitest'
import { nothingRead, plainMessage } from '../venueTexts'

const read = (payload: unknown) => plainMessage('binance', payload)
const time = '2026-09-21T14:13:20.000Z'

describe("Binance's contracts", () => {
  const listed = {
    symbol: 'BTCUSD_261225',
    pair: 'BTCUSD',
    contractType: 'CURRENT_QUARTER',
    deliveryDate: 1798185600000,
    contractStatus: 'TRADING',
    contractSize: 100,
    marginAsset: 'BTC',
    baseAsset: 'BTC',
    quoteAsset: 'USD',
    requiredMarginPercent: '5.0000',
    filters: [
      { filterType: 'PRICE_FILTER', tickSize: '0.1' },
      { filterType: 'LOT_SIZE', stepSize: '1' },
      { filterType: 'MARKET_LOT_SIZE', stepSize: '7' },
    ],
  }
  const inverse = {
    venue: 'binance',
    symbol: 'BTCUSD_261225',
    payoff: 'inverse',
    kind: 'future',
    coin: 'BTC',
    quoteCurrency: 'USD',
    marginCurrency: 'BTC',
    expiry: '2026-12-25T08:00:00.000Z',
    multiplier: '100',
    lotSize: '1',
    tickSize: '0.1',
  }
  const list = (...symbols: object[]) => read({ timezone: 'UTC', symbols }).instruments

  it('are inverse where the margin is the coin, and 100 dollars', () => {
    expect(list(listed)).toEqual([inverse])
  })

  it('have no expiry where the venue writes the year 2100', () => {
    const perpetual = { symbol: 'BTCUSD_PERP', contractType: 'PERPETUAL', deliveryDate: 4133404800000 }
    expect(list({ ...listed, ...perpetual })).toEqual([
      { ...inverse, symbol: 'BTCUSD_PERP', kind: 'perpetual', expiry: null },
    ])
  })

  it('are coins where the margin is a stablecoin, and pairs where there is no margin', () => {
    const { contractSize, contractType, contractStatus, marginAsset, ...pair } = listed
    expect([contractSize, contractType, contractStatus, marginAsset]).toEqual([
      100,
      'CURRENT_QUARTER',
      'TRADING',
      'BTC',
    ])
    const tether = { ...pair, quoteAsset: 'USDT', status: 'TRADING' }
    expect(list({ ...tether, symbol: 'BTCUSDT', contractType: 'PERPETUAL', marginAsset: 'USDT' })).toMatchObject([
      { payoff: 'linear', kind: 'perpetual', marginCurrency: 'USDT', multiplier: '1' },
    ])
    // A size of one coin says nothing else; one of 100 dollars is no stablecoin's.
    const sized = { ...tether, symbol: 'BTCUSDT', contractType: 'PERPETUAL', marginAsset: 'USDT' }
    expect(list({ ...sized, contractSize: 1 })).toMatchObject([{ payoff: 'linear', multiplier: '1' }])
    expect(list({ ...sized, contractSize: 100 })).toEqual([])
    expect(list({ ...tether, symbol: 'BTCUSDT', isSpotTradingAllowed: true })).toMatchObject([
      { payoff: 'linear', kind: 'spot', marginCurrency: 'USDT', expiry: null },
    ])
  })

  it('are left out where they do not trade, or stand on shares', () => {
    expect(list({ ...listed, contractStatus: 'DELIVERING' }, { ...listed, contractType: 'TRADIFI_PERPETUAL' })).toEqual(
      [],
    )
  })
})

describe("Binance's quotes", () => {
  it('of a quarterly have neither funding nor its time', () => {
    const row = {
      symbol: 'BTCUSD_261225',
      pair: 'BTCUSD',
      markPrice: '65000.10000000',
      indexPrice: '64000.55',
      estimatedSettlePrice: '64001',
      lastFundingRate: '',
      interestRate: '',
      nextFundingTime: 0,
      time: 1790000000000,
    }
    const of = { venue: 'binance', symbol: 'BTCUSD_261225', sourceTime: time }
    expect(read([row])).toEqual({
      ...nothingRead,
      quotes: [{ ...of, mark: '65000.1', index: '64000.55' }],
      fundings: [{ ...of, rate: null, nextTime: null }],
    })
  })

  it('of the mark price stream do not take the settlement price P for the index', () => {
    const event = {
      e: 'markPriceUpdate',
      E: 1790000000000,
      s: 'BTCUSD_PERP',
      p: '64010.62',
      P: '64100.17',
      r: '0.00010000',
      T: 1790006400000,
      st: 2,
      ps: 'BTCUSD',
    }
    const of = { venue: 'binance', symbol: 'BTCUSD_PERP', sourceTime: time }
    const perpetual = read({ stream: 'btcusd_perp@markPrice', data: event })
    expect(perpetual.quotes).toEqual([{ ...of, mark: '64010.62' }])
    expect(perpetual.fundings).toEqual([{ ...of, rate: '0.0001', nextTime: '2026-09-21T16:00:00.000Z' }])
    expect(read([{ ...event, r: '', T: 0 }]).fundings).toEqual([{ ...of, rate: null, nextTime: null }])
    expect(read({ ...event, s: 'BTCUSDT', i: '64000.5' }).quotes).toEqual([
      { ...of, symbol: 'BTCUSDT', mark: '64010.62', index: '64000.5' },
    ])
  })

  it('of an index carry the name of its pair', () => {
    expect(read({ e: 'indexPriceUpdate', E: 1790000000000, i: 'BTCUSD', p: '64000.57' }).quotes).toEqual([
      { venue: 'binance', symbol: 'BTCUSD', sourceTime: time, index: '64000.57' },
    ])
  })

  it('of the book ticker are the best prices, with or without a name of the event', () => {
    const event = { u: 1, s: 'BTCUSD_PERP', b: '64000.1', B: '77', a: '64000.2', A: '16' }
    expect(read({ ...event, e: 'bookTicker', T: 1789999999990, E: 1790000000000 }).quotes).toEqual([
      { venue: 'binance', symbol: 'BTCUSD_PERP', sourceTime: time, bid: '64000.1', ask: '64000.2' },
    ])
    expect(read(event).quotes).toMatchObject([{ sourceTime: null, bid: '64000.1' }])
  })

  it('of the history of fundings are no quotes: the mark is of that time', () => {
    const row = { symbol: 'BTCUSD_PERP', fundingTime: 1790000000000, fundingRate: '-0.00021000', markPrice: '64000.1' }
    expect(read([row])).toEqual({
      ...nothingRead,
      fundings: [{ venue: 'binance', symbol: 'BTCUSD_PERP', sourceTime: time, rate: '-0.00021' }],
    })
  })

  it('of fundingInfo say how many hours lie between two fundings, and what one may pay at most and at least', () => {
    const limits = { adjustedFundingRateCap: '0.03', adjustedFundingRateFloor: '-0.02' }
    expect(read([{ symbol: 'BLZUSDT', fundingIntervalHours: 4, ...limits }]).fundings).toEqual([
      { venue: 'binance', symbol: 'BLZUSDT', sourceTime: null, intervalHours: '4', cap: '0.03', floor: '-0.02' },
    ])
  })
})

describe("Binance's books", () => {
  const event = {
    e: 'depthUpdate',
    E: 1790000000000,
    T: 1,
    s: 'BTCUSD_PERP',
    ps: 'BTCUSD',
    st: 2,
    U: 157,
    u: 160,
    pu: 149,
    b: [['64000.1', '10']],
    a: [],
  }

  it('of futures follow on pu, and never by the rule of spot', () => {
    expect(read(event).books).toEqual([
      {
        venue: 'binance',
        symbol: 'BTCUSD_PERP',
        sourceTime: time,
        kind: 'delta',
        bids: [['64000.1', '10']],
        asks: [],
        sizeUnit: 'contracts',
        firstSequence: '157',
        sequence: '160',
        previousSequence: '149',
      },
    ])
  })

  it('of spot, which has no pu, follow on the number before U', () => {
    const { pu, ps, st, T, ...spot } = event
    expect([pu, ps, st, T]).toEqual([149, 'BTCUSD', 2, 1])
    expect(read({ ...spot, s: 'BTCUSDT' }).books).toMatchObject([{ previousSequence: '156', sizeUnit: 'coin' }])
  })

  it('come whole from a stream of twenty levels, though its event is called an update', () => {
    expect(read({ stream: 'btcusd_perp@depth20@100ms', data: event }).books).toMatchObject([{ kind: 'snapshot' }])
    const spot = { lastUpdateId: 160, bids: [['64000.1', '0.5']], asks: [] }
    expect(read({ stream: 'btcusdt@depth20', data: spot }).books).toMatchObject([
      { symbol: 'BTCUSDT', kind: 'snapshot', sequence: '160', sizeUnit: 'coin' },
    ])
  })

  it('are told apart by their units: contracts where coin-margined', () => {
    const unit = (s: string) => read({ ...event, s }).books
    expect(unit('ETHUSD_261225')).toMatchObject([{ sizeUnit: 'contracts' }])
    expect(unit('BTCUSDT_261225')).toMatchObject([{ sizeUnit: 'coin' }])
  })

  it('of a body are read where the body says of what they are', () => {
    const book = { lastUpdateId: 7, E: 1790000000000, bids: [], asks: [['64000.2', '3']] }
    expect(read({ ...book, symbol: 'BTCUSD_PERP', pair: 'BTCUSD' }).books).toMatchObject([
      { symbol: 'BTCUSD_PERP', kind: 'snapshot', sequence: '7', asks: [['64000.2', '3']] },
    ])
    expect(read(book)).toEqual(nothingRead)
  })
})

describe("Binance's other messages", () => {
  it.each([
    ['an answer to subscribe', { result: null, id: 1 }],
    ['trades', { stream: 'btcusd_perp@aggTrade', data: { e: 'aggTrade', s: 'BTCUSD_PERP', p: '1', q: '5' } }],
    ['liquidations', { e: 'forceOrder', E: 1, o: { s: 'BTCUSD_PERP', p: '9' } }],
    ['candles', [[1, '2', '3']]],
    ['an option', { symbol: 'ETH-230510-1825-C', lastPrice: '22.4', bidPrice: '21.9' }],
  ])('of no interest: %s', (_, payload) => {
    expect(read(payload)).toEqual(nothingRead)
  })

  it('refuse in the words of the venue', () => {
    expect(read({ code: -1121, msg: 'Invalid symbol.' }).problems).toEqual([
      { reason: 'refused-by-venue', found: 'Invalid symbol.' },
    ])
  })
})
