import { describe, expect, it } from 'vitest'
import { nothingRead, plainMessage } from '../venueTexts'

const read = (payload: unknown) => plainMessage('okx', payload)
const body = (...data: unknown[]) => read({ code: '0', msg: '', data })
const pushed = (arg: object, ...data: unknown[]) => read({ arg, data })
const ts = '1790000000000'
const time = '2026-09-21T14:13:20.000Z'

const listed = {
  instType: 'FUTURES',
  instId: 'BTC-USD-261225',
  uly: 'BTC-USD',
  instFamily: 'BTC-USD',
  ctType: 'inverse',
  ctVal: '100',
  ctMult: '1',
  ctValCcy: 'USD',
  settleCcy: 'BTC',
  expTime: '1798185600000',
  lotSz: '1',
  minSz: '1',
  tickSz: '0.1',
  state: 'live',
  ruleType: 'normal',
  baseCcy: '',
  quoteCcy: '',
}
const inverse = {
  venue: 'okx',
  symbol: 'BTC-USD-261225',
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

describe("OKX's contracts", () => {
  it('are 100 dollars for BTC and 10 for ETH, margined in the coin', () => {
    expect(body(listed).instruments).toEqual([inverse])
    const ether = {
      instId: 'ETH-USD-SWAP',
      instType: 'SWAP',
      uly: 'ETH-USD',
      ctVal: '10',
      settleCcy: 'ETH',
      expTime: '',
    }
    expect(body({ ...listed, ...ether }).instruments).toMatchObject([
      { coin: 'ETH', marginCurrency: 'ETH', kind: 'perpetual', expiry: null, multiplier: '10' },
    ])
  })

  it('share an underlying with linear ones, which are told by ctType and by what they settle in', () => {
    const united = {
      instId: 'BTC-USD_UM-261225',
      instFamily: 'BTC-USD_UM',
      ctType: 'linear',
      settleCcy: 'USDⓈ',
      ctVal: '0.01',
      ctValCcy: 'BTC',
      lotSz: '0.01',
    }
    expect(body({ ...listed, ...united }).instruments).toMatchObject([
      { payoff: 'linear', quoteCurrency: 'USD', marginCurrency: 'USDⓈ', multiplier: '0.01', lotSize: '0.01' },
    ])
  })

  it('are no futures where a date five years ahead pays funding', () => {
    const xperp = {
      instId: 'BTC-USD_UM_XPERP-310404',
      ruleType: 'xperp',
      ctType: 'linear',
      settleCcy: 'USDⓈ',
      expTime: '1933142400000',
    }
    expect(body({ ...listed, ...xperp }).instruments).toMatchObject([{ kind: 'perpetual', expiry: null }])
  })

  it('are left out where suspended, of special rules, or options; spot pairs are not', () => {
    const option = { ...listed, instType: 'OPTION', instId: 'BTC-USD-261225-90000-C', ctType: '' }
    expect(body({ ...listed, state: 'suspend' }, { ...listed, ruleType: 'pre_market' }, option)).toEqual(nothingRead)
    const spot = {
      instType: 'SPOT',
      instId: 'BTC-USDT',
      baseCcy: 'BTC',
      quoteCcy: 'USDT',
      lotSz: '0.00000001',
      ctVal: '',
    }
    expect(body({ ...listed, ...spot }).instruments).toMatchObject([
      { symbol: 'BTC-USDT', kind: 'spot', coin: 'BTC', quoteCurrency: 'USDT', expiry: null, lotSize: '1e-8' },
    ])
  })
})

describe("OKX's quotes", () => {
  it('come from several channels, each with its own fields', () => {
    const of = { venue: 'okx', symbol: 'BTC-USD-261225', sourceTime: time }
    const arg = (channel: string) => ({ channel, instId: 'BTC-USD-261225' })
    const ticker = { instType: 'FUTURES', instId: 'BTC-USD-261225', last: '65000', askPx: '65001.1', bidPx: '', ts }
    expect(pushed(arg('tickers'), ticker).quotes).toEqual([{ ...of, bid: null, ask: '65001.1', last: '65000' }])
    const mark = { instType: 'FUTURES', instId: 'BTC-USD-261225', markPx: '65000.5', ts }
    expect(pushed(arg('mark-price'), mark).quotes).toEqual([{ ...of, mark: '65000.5' }])
    const interest = { instType: 'FUTURES', instId: 'BTC-USD-261225', oi: '2125', oiCcy: '3.2', ts }
    expect(pushed(arg('open-interest'), interest).quotes).toEqual([{ ...of, openInterest: '2125' }])
    const index = { instId: 'BTC-USD', idxPx: '64000.7', high24h: '1', ts }
    expect(pushed({ channel: 'index-tickers', instId: 'BTC-USD' }, index).quotes).toEqual([
      { venue: 'okx', symbol: 'BTC-USD', sourceTime: time, index: '64000.7' },
    ])
  })
})

describe("OKX's funding", () => {
  const funding = {
    instType: 'SWAP',
    instId: 'BTC-USD-SWAP',
    fundingRate: '0.0001875391284828',
    fundingTime: '1700726400000',
    nextFundingRate: '',
    nextFundingTime: '1700755200000',
    method: 'current_period',
    ts: '1700724675402',
  }
  const read8 = {
    venue: 'okx',
    symbol: 'BTC-USD-SWAP',
    sourceTime: '2023-11-23T07:31:15.402Z',
    rate: '0.0001875391284828',
    predicted: null,
    nextTime: '2023-11-23T08:00:00.000Z',
    intervalHours: '8',
  }

  it('is paid at fundingTime; the interval is what lies between it and the next, and there may be no forecast', () => {
    expect(body(funding).fundings).toEqual([read8])
    const four = { ...funding, nextFundingTime: '1700740800000', nextFundingRate: '0.00026' }
    expect(body(four).fundings).toEqual([{ ...read8, intervalHours: '4', predicted: '0.00026' }])
  })

  it('comes with its limits where the venue states them', () => {
    const [limited] = body({ ...funding, maxFundingRate: '0.00375', minFundingRate: '-0.00375' }).fundings
    expect(limited).toEqual({ ...read8, cap: '0.00375', floor: '-0.00375' })
  })

  it('of the past is what was realised', () => {
    const paid = { instId: 'BTC-USD-SWAP', fundingRate: '0.018', realizedRate: '0.017', fundingTime: '1700726400000' }
    expect(body({ instType: 'SWAP', ...paid }).fundings).toEqual([
      { venue: 'okx', symbol: 'BTC-USD-SWAP', sourceTime: '2023-11-23T08:00:00.000Z', rate: '0.017' },
    ])
  })
})

describe("OKX's books", () => {
  const data = { asks: [['64000.1', '415', '0', '13']], bids: [], ts, checksum: 0, prevSeqId: 123456, seqId: 123463 }
  const book = (changes: { data?: object; action?: string; channel?: string; instId?: string } = {}) => {
    const { channel = 'books', instId = 'BTC-USD-SWAP', action = 'update' } = changes
    return read({ arg: { channel, instId }, action, data: [{ ...data, ...changes.data }] }).books
  }

  it('count contracts, follow on prevSeqId, and have no checksum where it is 0', () => {
    expect(book()).toEqual([
      {
        venue: 'okx',
        symbol: 'BTC-USD-SWAP',
        kind: 'delta',
        bids: [],
        asks: [['64000.1', '415']],
        sizeUnit: 'contracts',
        sourceTime: time,
        sequence: '123463',
        previousSequence: '123456',
      },
    ])
    expect(book({ data: { checksum: -914047754 } })).toMatchObject([{ checksum: '-914047754' }])
  })

  it('of a snapshot follow on nothing, and come whole on books5', () => {
    expect(book({ action: 'snapshot', data: { prevSeqId: -1 } })).toMatchObject([
      { kind: 'snapshot', previousSequence: null },
    ])
    expect(book({ channel: 'books5', action: '' })).toMatchObject([{ kind: 'snapshot' }])
  })

  it('of spot count coin', () => {
    expect(book({ instId: 'BTC-USDT' })).toMatchObject([{ sizeUnit: 'coin' }])
    expect(book({ instId: 'BTC-USD-261225' })).toMatchObject([{ sizeUnit: 'contracts' }])
  })
})

describe("OKX's other messages", () => {
  it.each([
    ['a pong in plain text', 'pong'],
    [
      'an answer to subscribe',
      { event: 'subscribe', arg: { channel: 'tickers', instId: 'BTC-USD-SWAP' }, connId: 'x' },
    ],
    ['trades', { arg: { channel: 'trades', instId: 'BTC-USD-SWAP' }, data: [{ px: '1' }] }],
    ['liquidations', { arg: { channel: 'liquidation-orders', instType: 'SWAP' }, data: [{ details: [] }] }],
    ['an option', { arg: { channel: 'tickers', instId: 'BTC-USD-261225-90000-C' }, data: [{ last: 'x' }] }],
    [
      'a notice of an upgrade',
      { event: 'notice', code: '64008', msg: 'The connection will soon be closed.', connId: 'x' },
    ],
    ['a book that does not say of what', { code: '0', data: [{ asks: [], bids: [], ts }] }],
  ])('of no interest: %s', (_, payload) => {
    expect(read(payload)).toEqual(nothingRead)
  })

  it('refuse in the words of the venue', () => {
    const refusal = [{ reason: 'refused-by-venue', found: 'Too Many Requests' }]
    expect(read({ code: '50011', msg: 'Too Many Requests', data: [] }).problems).toEqual(refusal)
    expect(read({ event: 'error', code: '60012', msg: 'Too Many Requests' }).problems).toEqual(refusal)
  })
})
