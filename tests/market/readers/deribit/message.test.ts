import { describe, expect, it } from 'vitest'
import { nothingRead, plainMessage } from '../venueTexts'

const read = (payload: unknown) => plainMessage('deribit', payload)
const notification = (channel: string, data: unknown) =>
  read({ jsonrpc: '2.0', method: 'subscription', params: { channel, data } })
const result = (found: unknown) => read({ jsonrpc: '2.0', id: 1, result: found })

const future = {
  tick_size: 2.5,
  settlement_period: 'month',
  settlement_currency: 'BTC',
  quote_currency: 'USD',
  min_trade_amount: 10,
  kind: 'future',
  is_active: true,
  instrument_name: 'BTC-25DEC26',
  instrument_type: 'reversed',
  expiration_timestamp: 1798185600000,
  contract_size: 10,
  base_currency: 'BTC',
  lot_size: 1,
  state: 'open',
}
const inverse = {
  venue: 'deribit',
  symbol: 'BTC-25DEC26',
  payoff: 'inverse',
  kind: 'future',
  coin: 'BTC',
  quoteCurrency: 'USD',
  marginCurrency: 'BTC',
  expiry: '2026-12-25T08:00:00.000Z',
  multiplier: '10',
  lotSize: '1',
  tickSize: '2.5',
}

describe("Deribit's contracts", () => {
  it('are 10 dollars, and a lot of them what may be traded at least, not the reserved lot_size', () => {
    expect(result([future]).instruments).toEqual([inverse])
    expect(result({ ...future, min_trade_amount: 50, lot_size: 1 }).instruments).toEqual([{ ...inverse, lotSize: '5' }])
  })

  it('have no expiry where the venue writes the year 3000', () => {
    const perpetual = {
      ...future,
      instrument_name: 'BTC-PERPETUAL',
      settlement_period: 'perpetual',
      expiration_timestamp: 32503708800000,
    }
    expect(result([perpetual]).instruments).toEqual([
      { ...inverse, symbol: 'BTC-PERPETUAL', kind: 'perpetual', expiry: null },
    ])
  })

  it('are linear and in coin beside the inverse ones, though listed as futures too', () => {
    const linear = {
      ...future,
      instrument_name: 'BTC_USDC-25DEC26',
      instrument_type: 'linear',
      quote_currency: 'USDC',
      settlement_currency: 'USDC',
      contract_size: 0.0001,
      min_trade_amount: 0.0001,
    }
    expect(result([linear]).instruments).toEqual([
      {
        ...inverse,
        symbol: 'BTC_USDC-25DEC26',
        payoff: 'linear',
        quoteCurrency: 'USDC',
        marginCurrency: 'USDC',
        multiplier: '0.0001',
      },
    ])
  })

  it('are told by their quote currency in the lists of 2021, which have no type', () => {
    const { instrument_type, settlement_currency, state, ...old } = future
    expect([instrument_type, settlement_currency, state]).toEqual(['reversed', 'BTC', 'open'])
    expect(result([old]).instruments).toEqual([inverse])
  })

  it('are left out where closed, which is_active does not say, and where options or combinations', () => {
    const others = [
      { ...future, state: 'closed' },
      { ...future, kind: 'option', instrument_name: 'BTC-25DEC26-100000-C' },
      { ...future, kind: 'future_combo', instrument_name: 'BTC-FS-25DEC26_PERP' },
    ]
    expect(result(others)).toEqual(nothingRead)
  })

  it('include pairs of the spot market, paid with the quote currency', () => {
    const spot = {
      ...future,
      kind: 'spot',
      instrument_name: 'BTC_USDC',
      quote_currency: 'USDC',
      min_trade_amount: 0.0001,
    }
    expect(result([spot]).instruments).toMatchObject([
      { kind: 'spot', payoff: 'linear', expiry: null, marginCurrency: 'USDC', multiplier: '1', lotSize: '0.0001' },
    ])
  })
})

describe("Deribit's quotes", () => {
  const ticker = {
    best_ask_price: 63350.5,
    best_bid_price: 63350,
    current_funding: 0,
    funding_8h: 2.203e-5,
    index_price: 63329.18,
    instrument_name: 'BTC-PERPETUAL',
    last_price: 63350,
    mark_price: 63346.33,
    open_interest: 502231260,
    timestamp: 1786563085228,
  }

  it('come with the funding of eight hours, and a current one of 0 that is real', () => {
    const { quotes, fundings } = notification('ticker.BTC-PERPETUAL.100ms', ticker)
    const of = { venue: 'deribit', symbol: 'BTC-PERPETUAL', sourceTime: '2026-08-12T19:31:25.228Z' }
    expect(quotes).toEqual([
      {
        ...of,
        bid: '63350',
        ask: '63350.5',
        last: '63350',
        mark: '63346.33',
        index: '63329.18',
        openInterest: '502231260',
      },
    ])
    expect(fundings).toEqual([{ ...of, rate: '0.00002203', current: '0', intervalHours: '8' }])
  })

  it('have no price where the venue writes 0 beside an empty side', () => {
    const { quotes } = result({ ...ticker, best_ask_price: 0, best_ask_amount: 0 })
    expect(quotes).toMatchObject([{ bid: '63350', ask: null }])
  })

  it('leave absent what an incremental ticker leaves out', () => {
    const change = { type: 'change', timestamp: 1786563085228, instrument_name: 'BTC-25DEC26', mark_price: 64000.01 }
    expect(notification('incremental_ticker.BTC-25DEC26', change)).toEqual({
      ...nothingRead,
      quotes: [{ venue: 'deribit', symbol: 'BTC-25DEC26', sourceTime: '2026-08-12T19:31:25.228Z', mark: '64000.01' }],
    })
  })

  it('of the summary of a currency hold the whole curve, the options among them passed over', () => {
    const row = {
      instrument_name: 'BTC-25DEC26',
      bid_price: 64000,
      ask_price: 64010,
      mark_price: 64004.17,
      last: null,
      open_interest: 1000,
      creation_timestamp: 1786563085228,
      estimated_delivery_price: 63329.18,
    }
    expect(result([row, { ...row, instrument_name: 'ETH-22FEB19-140-P' }]).quotes).toEqual([
      {
        venue: 'deribit',
        symbol: 'BTC-25DEC26',
        sourceTime: '2026-08-12T19:31:25.228Z',
        bid: '64000',
        ask: '64010',
        last: null,
        mark: '64004.17',
        openInterest: '1000',
      },
    ])
  })

  it('of an index carry the name that the venue gives it', () => {
    const data = { timestamp: 1786563085228, price: 63329.18, index_name: 'btc_usd' }
    expect(notification('deribit_price_index.btc_usd', data).quotes).toEqual([
      { venue: 'deribit', symbol: 'btc_usd', sourceTime: '2026-08-12T19:31:25.228Z', index: '63329.18' },
    ])
  })
})

describe("Deribit's books", () => {
  const change = {
    type: 'change',
    timestamp: 1786563085228,
    change_id: 169600103676,
    prev_change_id: 169600103289,
    instrument_name: 'BTC-PERPETUAL',
    bids: [['delete', 62533, 0]],
    asks: [['change', 63350.5, 8250]],
  }

  it('change by levels linked to the change before, and remove a level by a size of 0', () => {
    expect(notification('book.BTC-PERPETUAL.100ms', change).books).toEqual([
      {
        venue: 'deribit',
        symbol: 'BTC-PERPETUAL',
        kind: 'delta',
        bids: [['62533', '0']],
        asks: [['63350.5', '8250']],
        sizeUnit: 'usd',
        sourceTime: '2026-08-12T19:31:25.228Z',
        sequence: '169600103676',
        previousSequence: '169600103289',
      },
    ])
  })

  it('count dollars when inverse and coin when linear or spot, on one channel', () => {
    const unit = (symbol: string) => notification(`book.${symbol}.100ms`, { ...change, instrument_name: symbol }).books
    expect(unit('ETH-PERPETUAL')).toMatchObject([{ sizeUnit: 'usd' }])
    expect(unit('BTC_USDC-PERPETUAL')).toMatchObject([{ sizeUnit: 'coin' }])
    expect(unit('BTC_USDC')).toMatchObject([{ sizeUnit: 'coin' }])
  })

  it('come whole each time where a depth is asked for', () => {
    const data = { timestamp: 1, instrument_name: 'BTC-PERPETUAL', change_id: 7, bids: [[62533, 30]], asks: [] }
    const whole = notification('book.BTC-PERPETUAL.none.20.100ms', { ...data, timestamp: 1786563085228 })
    expect(whole.books).toMatchObject([{ kind: 'snapshot', bids: [['62533', '30']], asks: [], sequence: '7' }])
  })
})

describe("Deribit's other messages", () => {
  it.each([
    ['a heartbeat', { jsonrpc: '2.0', method: 'heartbeat', params: { type: 'test_request' } }],
    ['an answer to subscribe', { jsonrpc: '2.0', id: 1, result: ['ticker.BTC-PERPETUAL.100ms'] }],
    ['a time', { jsonrpc: '2.0', result: 1583922446019 }],
    ['trades', { method: 'subscription', params: { channel: 'trades.BTC-PERPETUAL.100ms', data: [{ price: 1 }] } }],
    ['an option', { params: { channel: 'ticker.BTC-25DEC26-100000-C.100ms', data: { mark_price: 'x' } } }],
  ])('of no interest: %s', (_, payload) => {
    expect(read(payload)).toEqual(nothingRead)
  })

  it('refuse in the words of the venue', () => {
    const refusal = { jsonrpc: '2.0', id: 1, error: { code: 10028, message: 'too_many_requests' } }
    expect(read(refusal).problems).toEqual([{ reason: 'refused-by-venue', found: 'too_many_requests' }])
  })

  it('name the field that is malformed, and read the other rows', () => {
    const row = { instrument_name: 'BTC-25DEC26', mark_price: 64000 }
    const { quotes, problems } = result([{ ...row, mark_price: 'dear' }, row])
    expect(problems).toEqual([{ reason: 'bad-field', found: 'BTC-25DEC26: mark_price dear' }])
    expect(quotes).toHaveLength(1)
  })
})
