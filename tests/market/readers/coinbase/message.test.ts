import { describe, expect, it } from 'vitest'
import { nothingRead, plainMessage } from '../venueTexts'

const read = (payload: unknown) => plainMessage('coinbase', payload)
const timestamp = '2026-09-21T14:13:20.270999Z'
/** To the millisecond, and never later than the venue said. */
const time = '2026-09-21T14:13:20.270Z'

describe("Coinbase's products", () => {
  it('are pairs of the spot market', () => {
    const pair = { base_currency: 'BTC', quote_currency: 'USD', base_increment: '0.00000001', quote_increment: '0.01' }
    const btc = { id: 'BTC-USD', ...pair, status: 'online', cancel_only: false, trading_disabled: false }
    const spot = {
      venue: 'coinbase',
      symbol: 'BTC-USD',
      payoff: 'linear',
      kind: 'spot',
      coin: 'BTC',
      quoteCurrency: 'USD',
      marginCurrency: 'USD',
      expiry: null,
      multiplier: '1',
      lotSize: '1e-8',
      tickSize: '0.01',
    }
    expect(read([btc, { ...btc, id: 'X-USD', cancel_only: true }]).instruments).toEqual([spot])
    expect(read({ type: 'status', products: [btc], currencies: [] }).instruments).toEqual([spot])
  })

  it('are linear futures of a hundredth of a coin too, and perpetual ones with a far date', () => {
    const future = {
      product_id: 'BIT-24APR26-CDE',
      price: '64000',
      product_type: 'FUTURE',
      quote_currency_id: 'USD',
      base_currency_id: '',
      base_increment: '1',
      quote_increment: '5',
      price_increment: '5',
      status: '',
      future_product_details: {
        contract_root_unit: 'BTC',
        contract_size: '0.01',
        contract_expiry: '2026-04-24T15:00:00Z',
        contract_expiry_type: 'EXPIRING',
      },
    }
    const details = { ...future.future_product_details, contract_expiry: '2030-12-20T15:00:00Z' }
    const perpetual = {
      ...future,
      product_id: 'BIP-20DEC30-CDE',
      future_product_details: { ...details, funding_interval: '3600s', funding_rate: '0.000012' },
    }
    const { instruments, fundings } = read({ products: [future, perpetual] })
    expect(instruments).toMatchObject([
      { kind: 'future', payoff: 'linear', coin: 'BTC', multiplier: '0.01', expiry: '2026-04-24T15:00:00.000Z' },
      { kind: 'perpetual', expiry: null },
    ])
    expect(fundings).toEqual([
      { venue: 'coinbase', symbol: 'BIP-20DEC30-CDE', sourceTime: null, rate: '0.000012', intervalHours: '1' },
    ])
  })
})

describe("Coinbase's quotes", () => {
  const ticker = { type: 'ticker', product_id: 'BTC-USD', price: '64000.1', best_bid: '64000.1', best_ask: '64000.2' }
  const quote = {
    venue: 'coinbase',
    symbol: 'BTC-USD',
    sourceTime: time,
    bid: '64000.1',
    ask: '64000.2',
    last: '64000.1',
  }

  it('come from the sockets of both markets', () => {
    expect(read({ ...ticker, sequence: 1, time: timestamp }).quotes).toEqual([quote])
    const events = [{ type: 'snapshot', tickers: [ticker] }]
    expect(read({ channel: 'ticker', timestamp, sequence_num: 0, events }).quotes).toEqual([quote])
  })

  it('of a body are read where something in it says of what', () => {
    const trades = [{ product_id: 'BTC-USD', price: '28208.1', bid: '', ask: '' }]
    expect(read({ trades, best_bid: '28208.61', best_ask: '28208.62' }).quotes).toMatchObject([
      { symbol: 'BTC-USD', bid: '28208.61', ask: '28208.62', last: '28208.1' },
    ])
    expect(read({ trade_id: 1, price: '64000.1', size: '1', time: timestamp, bid: '1', ask: '2' })).toEqual(nothingRead)
  })
})

describe("Coinbase's books", () => {
  it('call the asks offers, and give sizes as they stand', () => {
    const updates = [
      { side: 'bid', event_time: timestamp, price_level: '68900.00', new_quantity: '0.5' },
      { side: 'offer', event_time: timestamp, price_level: '68901.00', new_quantity: '0' },
    ]
    const events = [{ type: 'update', product_id: 'BTC-USD', updates }]
    expect(read({ channel: 'l2_data', timestamp, sequence_num: 12, events }).books).toEqual([
      {
        venue: 'coinbase',
        symbol: 'BTC-USD',
        kind: 'delta',
        bids: [['68900', '0.5']],
        asks: [['68901', '0']],
        sizeUnit: 'coin',
        sourceTime: time,
        sequence: '12',
      },
    ])
  })

  it('of the exchange are numbered by nobody', () => {
    const of = { venue: 'coinbase', symbol: 'BTC-USD', sizeUnit: 'coin' }
    expect(read({ type: 'snapshot', product_id: 'BTC-USD', bids: [['1', '2']], asks: [] }).books).toEqual([
      { ...of, kind: 'snapshot', bids: [['1', '2']], asks: [], sourceTime: null },
    ])
    const changes = [
      ['buy', '64000.1', '0.1'],
      ['sell', '64000.2', '0.00000000'],
    ]
    expect(read({ type: 'l2update', product_id: 'BTC-USD', changes, time: timestamp }).books).toEqual([
      { ...of, kind: 'delta', bids: [['64000.1', '0.1']], asks: [['64000.2', '0']], sourceTime: time },
    ])
  })

  it('of a body stand beside the product', () => {
    const book = {
      product_id: 'BTC-USD',
      bids: [{ price: '1', size: '2' }],
      asks: [{ price: '3', size: '4' }],
      time: timestamp,
    }
    expect(read({ pricebook: book }).books).toMatchObject([{ kind: 'snapshot', asks: [['3', '4']] }])
    expect(read({ pricebooks: [book] }).quotes).toMatchObject([{ bid: '1', ask: '3' }])
  })
})

describe("Coinbase's other messages", () => {
  it.each([
    ['an answer to subscribe', { type: 'subscriptions', channels: [] }],
    ['a heartbeat', { type: 'heartbeat', product_id: 'BTC-USD', time: timestamp }],
    ['heartbeats', { channel: 'heartbeats', timestamp, events: [{ heartbeat_counter: '1' }] }],
    ['trades', { type: 'match', product_id: 'BTC-USD', price: 'x' }],
  ])('of no interest: %s', (_, payload) => {
    expect(read(payload)).toEqual(nothingRead)
  })

  it('refuse in the words of the venue', () => {
    expect(read({ type: 'error', message: 'Failed to subscribe', reason: 'no such product' }).problems).toEqual([
      { reason: 'refused-by-venue', found: 'Failed to subscribe no such product' },
    ])
    expect(read({ message: 'NotFound' }).problems).toEqual([{ reason: 'refused-by-venue', found: 'NotFound' }])
  })
})
