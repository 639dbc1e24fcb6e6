import { describe, expect, it } from 'vitest'
import { nothingRead, plainMessage } from '../venueTexts'

const read = (payload: unknown) => plainMessage('bitmex', payload)
const timestamp = '2021-07-22T22:36:05.000Z'

const swap = {
  symbol: 'XBTUSD',
  state: 'Open',
  typ: 'FFWCSX',
  expiry: null,
  underlying: 'XBT',
  quoteCurrency: 'USD',
  lotSize: 100,
  tickSize: 0.5,
  multiplier: -100000000,
  settlCurrency: 'XBt',
  isInverse: true,
  isQuanto: false,
  fundingTimestamp: '2021-07-23T04:00:00.000Z',
  fundingInterval: '2000-01-01T08:00:00.000Z',
  fundingRate: 0.0001,
  indicativeFundingRate: -0.000042,
  bidPrice: 32180,
  askPrice: 32180.5,
  lastPrice: 32180,
  markPrice: 32185.37,
  indicativeSettlePrice: 32182.72,
  openInterest: 7,
  timestamp,
}

describe("BitMEX's contracts", () => {
  it('are a dollar, for -100000000 satoshi at a price of one, in lots of a hundred', () => {
    expect(read([swap])).toEqual({
      instruments: [
        {
          venue: 'bitmex',
          symbol: 'XBTUSD',
          payoff: 'inverse',
          kind: 'perpetual',
          coin: 'BTC',
          quoteCurrency: 'USD',
          marginCurrency: 'BTC',
          expiry: null,
          multiplier: '1',
          lotSize: '100',
          tickSize: '0.5',
        },
      ],
      quotes: [
        {
          venue: 'bitmex',
          symbol: 'XBTUSD',
          sourceTime: timestamp,
          bid: '32180',
          ask: '32180.5',
          last: '32180',
          mark: '32185.37',
          index: '32182.72',
          openInterest: '7',
        },
      ],
      fundings: [
        {
          venue: 'bitmex',
          symbol: 'XBTUSD',
          sourceTime: timestamp,
          rate: '0.0001',
          predicted: '-0.000042',
          nextTime: '2021-07-23T04:00:00.000Z',
          // A clock at eight hours: a duration, not a date.
          intervalHours: '8',
        },
      ],
      books: [],
      problems: [],
    })
  })

  it('leave out spreads, whose prices may be below zero, and what is closed', () => {
    const spread = { ...swap, symbol: 'XBTM26-XBTU26', typ: 'FFSCSX', isInverse: false, bidPrice: -12 }
    expect(read([spread, { ...swap, state: 'Settled' }])).toEqual(nothingRead)
  })

  it('have neither payoff where quanto: no contract, though a quote', () => {
    const { instruments, quotes } = read([
      { ...swap, symbol: 'ETHUSD', isInverse: false, isQuanto: true, multiplier: 100 },
    ])
    expect([instruments, quotes.length]).toEqual([[], 1])
  })

  it('are linear where a number of them make a coin', () => {
    const linear = { ...swap, symbol: 'XBTUSDT', isInverse: false, multiplier: 1, quoteCurrency: 'USDT' }
    const tether = { settlCurrency: 'USDt', underlyingToPositionMultiplier: 1000000, lotSize: 1000 }
    expect(read([{ ...linear, ...tether }]).instruments).toMatchObject([
      { payoff: 'linear', marginCurrency: 'USDT', multiplier: '0.000001', lotSize: '1000' },
    ])
  })
})

describe("BitMEX's tables", () => {
  const table = (name: string, data: unknown[], action = 'update') => read({ table: name, action, data })

  it('leave absent what an update leaves out', () => {
    expect(table('instrument', [{ symbol: 'XBTUSD', markPrice: 32185.4, timestamp }])).toEqual({
      ...nothingRead,
      quotes: [{ venue: 'bitmex', symbol: 'XBTUSD', sourceTime: timestamp, mark: '32185.4' }],
    })
  })

  it('hold indices under the name that the venue gives them', () => {
    expect(
      table('instrument', [{ symbol: '.BXBT', lastPrice: 32182.72, markPrice: 32182.72, timestamp }]).quotes,
    ).toEqual([{ venue: 'bitmex', symbol: '.BXBT', sourceTime: timestamp, index: '32182.72' }])
  })

  it('hold books of priced levels; levels without a price are no half of a book', () => {
    const level = { symbol: 'XBTUSD', id: 8796794450, side: 'Buy', size: 15900, price: 32055.5 }
    expect(table('orderBookL2', [level], 'partial').books).toEqual([
      {
        venue: 'bitmex',
        symbol: 'XBTUSD',
        kind: 'snapshot',
        bids: [['32055.5', '15900']],
        asks: [],
        sizeUnit: 'contracts',
      },
    ])
    const { price, size, ...unpriced } = level
    expect([price, size]).toEqual([32055.5, 15900])
    expect(table('orderBookL2', [level, { ...unpriced, size: 5 }])).toEqual(nothingRead)
    expect(table('orderBookL2_25', [{ ...unpriced, price }], 'delete').books).toMatchObject([
      { kind: 'delta', bids: [['32055.5', '0']] },
    ])
    const ten = { symbol: 'XBTUSD', bids: [[32180, 100]], asks: [[32180.5, 200]], timestamp }
    expect(table('orderBook10', [ten]).books).toMatchObject([{ kind: 'snapshot', asks: [['32180.5', '200']] }])
  })

  it('hold fundings that were paid, with an interval of a day where the clock shows a day', () => {
    const row = { timestamp, symbol: 'ETHXBT', fundingInterval: '2000-01-02T00:00:00.000Z', fundingRate: 0.001089 }
    const paid = { venue: 'bitmex', symbol: 'ETHXBT', sourceTime: timestamp, rate: '0.001089', intervalHours: '24' }
    expect(read([row]).fundings).toEqual([paid])
    expect(table('funding', [row]).fundings).toEqual([paid])
  })
})

describe("BitMEX's other messages", () => {
  it.each([
    ['the greeting', { info: 'Welcome to the BitMEX Realtime API.', version: 'x' }],
    ['an answer to subscribe', { success: true, subscribe: 'quote:XBTUSD', request: {} }],
    ['trades', { table: 'trade', action: 'insert', data: [{ symbol: 'XBTUSD', price: 'x' }] }],
    ['liquidations', { table: 'liquidation', action: 'insert', data: [{ symbol: 'XBTUSD' }] }],
  ])('of no interest: %s', (_, payload) => {
    expect(read(payload)).toEqual(nothingRead)
  })

  it('refuse in the words of the venue', () => {
    expect(read({ error: { message: 'Rate limit exceeded', name: 'RateLimitError' } }).problems).toEqual([
      { reason: 'refused-by-venue', found: 'Rate limit exceeded' },
    ])
  })
})
