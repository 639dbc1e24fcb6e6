import { describe, expect, it } from 'vitest'
import { nothingRead, plainMessage } from '../venueTexts'

const read = (payload: unknown) => plainMessage('bybit', payload)
const body = (result: unknown) => read({ retCode: 0, retMsg: 'OK', result, retExtInfo: {}, time: 1790000000000 })
const time = '2026-09-21T14:13:20.000Z'

const contract = {
  symbol: 'BTCUSDZ26',
  contractType: 'InverseFutures',
  status: 'Trading',
  baseCoin: 'BTC',
  quoteCoin: 'USD',
  settleCoin: 'BTC',
  deliveryTime: '1798185600000',
  priceFilter: { tickSize: '0.50' },
  lotSizeFilter: { minOrderQty: '1', qtyStep: '1' },
}
const inverse = {
  venue: 'bybit',
  symbol: 'BTCUSDZ26',
  payoff: 'inverse',
  kind: 'future',
  coin: 'BTC',
  quoteCurrency: 'USD',
  marginCurrency: 'BTC',
  expiry: '2026-12-25T08:00:00.000Z',
  multiplier: '1',
  lotSize: '1',
  tickSize: '0.5',
}

describe("Bybit's contracts", () => {
  it('are one dollar when inverse', () => {
    expect(body({ category: 'inverse', list: [contract] }).instruments).toEqual([inverse])
  })

  it('count the funding interval in minutes here, which are eight hours', () => {
    const perpetual = { ...contract, symbol: 'BTCUSD', contractType: 'InversePerpetual', deliveryTime: '0' }
    expect(body({ category: 'inverse', list: [{ ...perpetual, fundingInterval: 480 }] }).instruments).toEqual([
      { ...inverse, symbol: 'BTCUSD', kind: 'perpetual', expiry: null, fundingIntervalHours: '8' },
    ])
  })

  it('are coins when linear, the dated ones padded with a zero: BTCUSDT-03JUL26', () => {
    const linear = {
      ...contract,
      symbol: 'BTCUSDT-03JUL26',
      contractType: 'LinearFutures',
      quoteCoin: 'USDT',
      settleCoin: 'USDT',
      deliveryTime: '1783065600000',
      lotSizeFilter: { qtyStep: '0.001' },
    }
    expect(body({ category: 'linear', list: [linear] }).instruments).toMatchObject([
      { payoff: 'linear', marginCurrency: 'USDT', expiry: '2026-07-03T08:00:00.000Z', lotSize: '0.001' },
    ])
  })

  it('are left out before they trade, after it, and where they are options', () => {
    const list = [
      { ...contract, status: 'PreLaunch' },
      { ...contract, status: 'Closed' },
      { ...contract, symbol: 'BTC-27MAR26-70000-P-USDT', optionsType: 'Put' },
    ]
    expect(body({ category: 'inverse', list })).toEqual(nothingRead)
  })
})

describe("Bybit's tickers", () => {
  const dated = {
    symbol: 'BTCUSDZ26',
    lastPrice: '65010.50',
    indexPrice: '64000.12',
    markPrice: '65001.00',
    bid1Price: '65000.00',
    ask1Price: '65010.00',
    openInterest: '24011396',
    predictedDeliveryPrice: '',
    fundingRate: '',
    nextFundingTime: '0',
    fundingIntervalHour: '',
    deliveryTime: '1798185600000',
  }

  it("turn '' and 0, which mean that there is none, into null", () => {
    const { quotes, fundings } = body({ category: 'inverse', list: [{ ...dated, bid1Price: '' }] })
    const of = { venue: 'bybit', symbol: 'BTCUSDZ26', sourceTime: time }
    expect(quotes).toEqual([
      {
        ...of,
        bid: null,
        ask: '65010',
        last: '65010.5',
        mark: '65001',
        index: '64000.12',
        openInterest: '24011396',
      },
    ])
    expect(fundings).toEqual([{ ...of, rate: null, nextTime: null }])
  })

  it('count the funding interval in hours here', () => {
    const row = { ...dated, symbol: 'BTCUSD', fundingRate: '0.0001', nextFundingTime: '1790006400000' }
    expect(body({ category: 'inverse', list: [{ ...row, fundingIntervalHour: '8' }] }).fundings).toEqual([
      {
        venue: 'bybit',
        symbol: 'BTCUSD',
        sourceTime: time,
        rate: '0.0001',
        nextTime: '2026-09-21T16:00:00.000Z',
        intervalHours: '8',
      },
    ])
  })

  it('state one limit of the funding, which holds on both sides', () => {
    const [funding] = body({
      category: 'inverse',
      list: [{ ...dated, symbol: 'BTCUSD', fundingCap: '0.005' }],
    }).fundings
    expect(funding).toMatchObject({ cap: '0.005', floor: '-0.005' })
  })

  it('leave absent what a delta leaves out', () => {
    const delta = (data: object) =>
      read({ topic: 'tickers.BTCUSD', type: 'delta', data: { symbol: 'BTCUSD', ...data }, cs: 1, ts: 1790000000000 })
    expect(delta({ markPrice: '64001.50' })).toEqual({
      ...nothingRead,
      quotes: [{ venue: 'bybit', symbol: 'BTCUSD', sourceTime: time, mark: '64001.5' }],
    })
    expect(delta({ nextFundingTime: '1790006400000' }).fundings).toEqual([
      { venue: 'bybit', symbol: 'BTCUSD', sourceTime: time, nextTime: '2026-09-21T16:00:00.000Z' },
    ])
  })

  it('take a delivery time that the socket writes as ISO text', () => {
    const data = { ...dated, deliveryTime: '2026-12-25T08:00:00Z' }
    const { quotes, problems } = read({ topic: 'tickers.BTCUSDZ26', type: 'snapshot', data, ts: 1790000000000 })
    expect([quotes.length, problems]).toEqual([1, []])
  })
})

describe("Bybit's books", () => {
  const book = (data: object, type = 'delta') =>
    read({ topic: 'orderbook.50.BTCUSD', type, ts: 1790000000000, data, cts: 1 }).books
  const data = { s: 'BTCUSD', b: [['64000.00', '0']], a: [], u: 177400507, seq: 66544703342 }

  it('count dollars when inverse, coin otherwise', () => {
    expect(book(data)).toEqual([
      {
        venue: 'bybit',
        symbol: 'BTCUSD',
        kind: 'delta',
        bids: [['64000', '0']],
        asks: [],
        sizeUnit: 'usd',
        sourceTime: time,
        sequence: '177400507',
      },
    ])
    const unit = (s: string) => book({ ...data, s })
    for (const symbol of ['BTCUSDZ26', 'ETHUSD']) expect(unit(symbol)).toMatchObject([{ sizeUnit: 'usd' }])
    for (const symbol of ['BTCUSDT', 'BTCPERP', 'BTCUSDT-25DEC26', 'BTC-24MAR23'])
      expect(unit(symbol)).toMatchObject([{ sizeUnit: 'coin' }])
  })

  it('start again where u is 1, though the message calls itself a delta', () => {
    expect(book({ ...data, u: 1 })).toMatchObject([{ kind: 'snapshot', sequence: '1' }])
  })

  it('come whole from REST', () => {
    const whole = body({ s: 'BTCUSD', a: [['65557.7', '16']], b: [], ts: 1716863719031, u: 230704, seq: 1432604333 })
    expect(whole.books).toMatchObject([{ kind: 'snapshot', asks: [['65557.7', '16']], sequence: '230704' }])
  })
})

describe("Bybit's other messages", () => {
  it.each([
    ['a pong', { success: true, ret_msg: 'pong', conn_id: 'x', req_id: '', op: 'ping' }],
    ['an answer to subscribe', { success: true, ret_msg: '', op: 'subscribe' }],
    ['trades', { topic: 'publicTrade.BTCUSD', type: 'snapshot', ts: 1, data: [{ p: '1' }] }],
    ['liquidations', { topic: 'allLiquidation.BTCUSD', type: 'snapshot', ts: 1, data: [] }],
    [
      'an option',
      { topic: 'tickers.BTC-6JAN23-17500-C', type: 'snapshot', ts: 1, data: { symbol: 'BTC-6JAN23-17500-C' } },
    ],
    ['candles', { retCode: 0, result: { symbol: 'BTCUSDZ22', category: 'inverse', list: [['1', '2']] } }],
  ])('of no interest: %s', (_, payload) => {
    expect(read(payload)).toEqual(nothingRead)
  })

  it('refuse in the words of the venue', () => {
    const refused = (payload: object) => read(payload).problems
    expect(refused({ retCode: 10006, retMsg: 'Too many visits!', result: {} })).toEqual([
      { reason: 'refused-by-venue', found: 'Too many visits!' },
    ])
    expect(refused({ success: false, ret_msg: 'error:handler not found', op: 'subscribe' })).toEqual([
      { reason: 'refused-by-venue', found: 'error:handler not found' },
    ])
  })
})
