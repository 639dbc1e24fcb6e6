import { describe, expect, it } from 'vitest'
import { marketBoard, staleAfterMs } from '../../../src/market/feeds'
import { readVenueMessage, type MarketVenue } from '../../../src/market/readers'

const noon = Date.UTC(2026, 10, 21, 12)
const message = (venue: MarketVenue, payload: object) => readVenueMessage({ venue, text: JSON.stringify(payload) })

const listed = message('okx', {
  code: '0',
  data: ['BTC-USD-261225', 'BTC-USD-SWAP'].map((instId) => ({
    instId,
    instType: instId.endsWith('SWAP') ? 'SWAP' : 'FUTURES',
    uly: 'BTC-USD',
    ctType: 'inverse',
    ctVal: '100',
    ctMult: '1',
    settleCcy: 'BTC',
    expTime: instId.endsWith('SWAP') ? '' : '1798185600000',
    lotSz: '1',
    tickSz: '0.1',
    state: 'live',
  })),
})
const ticker = (fields: object, ts = noon) =>
  message('okx', {
    arg: { channel: 'tickers', instId: 'BTC-USD-261225' },
    data: [{ instId: 'BTC-USD-261225', ts: `${ts}`, ...fields }],
  })

function board() {
  const market = marketBoard()
  market.take(listed, noon)
  const read = (at = noon) =>
    market.read(at).map((quote) => ({ ...quote, bid: quote.bid?.toFixed(), mark: quote.mark?.toFixed() }))
  return { ...market, read }
}

describe('the board', () => {
  it('shows what was quoted, with the contract, its source and both times', () => {
    const { take, read } = board()
    take(ticker({ bidPx: '64000.5' }), noon + 250)
    expect(read()).toMatchObject([
      {
        venue: 'okx',
        symbol: 'BTC-USD-261225',
        kind: 'future',
        payoff: 'inverse',
        coin: 'BTC',
        expiry: '2026-12-25T08:00:00.000Z',
        bid: '64000.5',
        mark: undefined,
        isStale: false,
        sourceTime: '2026-11-21T12:00:00.000Z',
        receivedTime: '2026-11-21T12:00:00.250Z',
      },
    ])
  })

  it('puts together what several messages say, and keeps what a delta leaves out', () => {
    const { take, read } = board()
    take(ticker({ bidPx: '64000.5' }), noon)
    take(ticker({ markPx: '64003' }, noon + 1), noon + 1)
    expect(read()).toMatchObject([{ bid: '64000.5', mark: '64003' }])
    take(ticker({ bidPx: '' }, noon + 2), noon + 2)
    expect(read()).toMatchObject([{ bid: undefined, mark: '64003' }])
  })

  it('drops the older of two sides that cross, and both where one message crosses them', () => {
    const { take, read } = board()
    const sides = () => read().map(({ bid, ask }) => [bid, ask?.toFixed()])
    take(ticker({ bidPx: '64000', askPx: '64001' }), noon)
    take(ticker({ bidPx: '64005' }, noon + 100), noon + 100)
    expect(sides()).toEqual([['64005', undefined]])
    take(ticker({ askPx: '64004' }, noon + 200), noon + 200)
    expect(sides()).toEqual([[undefined, '64004']])
    take(ticker({ bidPx: '64010', askPx: '64009' }, noon + 300), noon + 300)
    expect(sides()).toEqual([[undefined, undefined]])
    // One price on both sides crosses nothing.
    take(ticker({ bidPx: '64010', askPx: '64010' }, noon + 400), noon + 400)
    expect(sides()).toEqual([['64010', '64010']])
  })

  it('lets time not go backwards: an older message changes no price', () => {
    const { take, read } = board()
    take(ticker({ bidPx: '64000.5' }, noon), noon)
    take(ticker({ bidPx: '1' }, noon - 1), noon + 5)
    expect(read()).toMatchObject([{ bid: '64000.5', sourceTime: '2026-11-21T12:00:00.000Z' }])
  })

  it('gives an index to the contracts whose names begin with its own', () => {
    const { take, read } = board()
    take(ticker({ markPx: '64003' }), noon)
    const index = { arg: { channel: 'index-tickers' }, data: [{ instId: 'BTC-USD', idxPx: '63990', ts: `${noon}` }] }
    take(message('okx', index), noon)
    expect(read().map(({ symbol, index: price }) => [symbol, price?.toFixed()])).toEqual([
      ['BTC-USD-261225', '63990'],
      ['BTC-USD-SWAP', '63990'],
    ])
  })

  it('gives contracts nothing but the index of a contract that is not listed, whose name theirs begin with', () => {
    const market = marketBoard()
    const dated = { symbol: 'BTCUSDT_261225', contractType: 'CURRENT_QUARTER', deliveryDate: 1798185600000 }
    const filters = [
      { filterType: 'PRICE_FILTER', tickSize: '0.1' },
      { filterType: 'LOT_SIZE', stepSize: '0.001' },
    ]
    const of = { status: 'TRADING', baseAsset: 'BTC', quoteAsset: 'USDT', marginAsset: 'USDT', filters }
    market.take(message('binance', { symbols: [{ ...of, ...dated }] }), noon)
    market.take(message('binance', { e: 'markPriceUpdate', E: noon, s: 'BTCUSDT', p: '64010', i: '64000' }), noon)
    expect(market.read(noon).map(({ mark, index }) => [mark, index?.toFixed()])).toEqual([[null, '64000']])
  })

  it('takes the funding of a perpetual with its interval, its forecast and its limits', () => {
    const { take, read } = board()
    const data = {
      instId: 'BTC-USD-SWAP',
      fundingRate: '0.0001',
      fundingTime: '1700726400000',
      nextFundingTime: '1700755200000',
      nextFundingRate: '0.00026',
      maxFundingRate: '0.00375',
      minFundingRate: '-0.00375',
    }
    take(message('okx', { arg: { channel: 'funding-rate', instId: 'BTC-USD-SWAP' }, data: [data] }), noon)
    take(message('okx', { arg: { channel: 'tickers' }, data: [{ instId: 'BTC-USD-SWAP', last: '64000' }] }), noon)
    const [swap] = read()
    expect([swap?.fundingRate?.toFixed(), swap?.fundingHours?.toFixed()]).toEqual(['0.0001', '8'])
    const told = [swap?.fundingForecast, swap?.fundingCap, swap?.fundingFloor]
    expect(told.map((rate) => rate?.toFixed())).toEqual(['0.00026', '0.00375', '-0.00375'])
  })

  it('lets the time of a funding not go backwards either', () => {
    const { take, read } = board()
    const funding = (fundingRate: string, ts: number) =>
      message('okx', {
        arg: { channel: 'funding-rate', instId: 'BTC-USD-SWAP' },
        data: [{ instId: 'BTC-USD-SWAP', fundingRate, fundingTime: '1700726400000', ts: `${ts}` }],
      })
    take(message('okx', { arg: { channel: 'tickers' }, data: [{ instId: 'BTC-USD-SWAP', last: '64000' }] }), noon)
    take(funding('0.0001', noon), noon)
    take(funding('0.9', noon - 1), noon + 5)
    expect(read()[0]?.fundingRate?.toFixed()).toBe('0.0001')
    take(funding('0.0002', noon + 1), noon + 6)
    expect(read()[0]?.fundingRate?.toFixed()).toBe('0.0002')
  })

  it('says when prices are stale, and drops a contract that expires while it is watched', () => {
    const { take, read } = board()
    take(ticker({ markPx: '64003' }), noon)
    expect(read(noon + staleAfterMs)).toMatchObject([{ isStale: false }])
    expect(read(noon + staleAfterMs + 1)).toMatchObject([{ isStale: true }])
    expect(read(Date.UTC(2026, 11, 25, 8))).toEqual([])
  })

  it('forgets a venue that is turned off', () => {
    const { take, read, forget } = board()
    take(ticker({ markPx: '64003' }), noon)
    forget(({ venue }) => venue === 'okx')
    expect(read()).toEqual([])
  })
})
