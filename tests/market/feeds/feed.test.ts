import { describe, expect, it } from 'vitest'
import { adapters, marketBoard, startFeed, type FeedState, type FeedVenue } from '../../../src/market/feeds'
import { backoffMs } from '../../../src/market/feeds/backoff'
import { silentAfterMs } from '../../../src/market/feeds/connection'
import { readVenueMessage, type VenueMessage } from '../../../src/market/readers'
import { fakeSurroundings, settled } from './fakeSurroundings'

const deribitList = JSON.stringify({
  jsonrpc: '2.0',
  id: 2,
  result: ['BTC-PERPETUAL', 'BTC-25DEC26', 'ETH-25DEC26'].map((instrument_name) => ({
    instrument_name,
    kind: 'future',
    base_currency: instrument_name.slice(0, 3),
    quote_currency: 'USD',
    settlement_currency: instrument_name.slice(0, 3),
    instrument_type: 'reversed',
    settlement_period: 'month',
    expiration_timestamp: 1798185600000,
    contract_size: 10,
    min_trade_amount: 10,
    tick_size: 0.5,
    state: 'open',
  })),
})
const ticker = (mark: number) =>
  JSON.stringify({
    params: {
      channel: 'ticker.BTC-25DEC26.100ms',
      data: { instrument_name: 'BTC-25DEC26', timestamp: 1790000000000, mark_price: mark },
    },
  })

const bybitList = (baseCoin: string) =>
  JSON.stringify({
    retCode: 0,
    result: {
      category: 'inverse',
      list: [
        {
          symbol: `${baseCoin}USD`,
          contractType: 'InversePerpetual',
          status: 'Trading',
          baseCoin,
          quoteCoin: 'USD',
          settleCoin: baseCoin,
          priceFilter: { tickSize: '0.5' },
          lotSizeFilter: { qtyStep: '1' },
        },
      ],
    },
  })

function started(venue: FeedVenue = 'deribit', bodies: Record<string, string | Error> = {}) {
  const world = fakeSurroundings({ bodies })
  const states: FeedState[] = []
  const messages: VenueMessage[] = []
  const coins: string[] = []
  const stop = startFeed({
    adapter: adapters[venue],
    coin: 'BTC',
    surroundings: world.surroundings,
    onState: (state) => states.push(state),
    onMessage: (message) => messages.push(message),
    onCoins: (listed) => coins.push(...listed),
  })
  const last = () => {
    const socket = world.sockets.at(-1)
    if (socket === undefined) throw new Error('no socket was opened')
    return socket
  }
  return { ...world, states, messages, coins, stop, last, state: () => states.at(-1)?.state }
}

describe('a feed', () => {
  it('greets, learns the contracts of its coin, subscribes to them, and is live with the first price', () => {
    const { last, states, messages } = started()
    last().events.onOpen()
    expect(last().sent.some((text) => text.includes('get_instruments'))).toBe(true)
    last().events.onText(deribitList)
    expect(last().sent.at(-1)).toContain('["ticker.BTC-PERPETUAL.100ms","ticker.BTC-25DEC26.100ms"]')
    last().events.onText(ticker(64000))
    last().events.onText(ticker(64001))
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'live'])
    expect(messages.flatMap(({ instruments }) => instruments.map(({ symbol }) => symbol))).toEqual([
      'BTC-PERPETUAL',
      'BTC-25DEC26',
    ])
  })

  it('comes back after a cut, later each time, and subscribes again', () => {
    const { last, pass, states, sockets } = started()
    last().events.onOpen()
    last().events.onText(deribitList)
    last().events.onText(ticker(64000))
    last().events.onClose()
    expect(states.at(-1)).toEqual({ state: 'waiting', reason: 'cut', retryMs: 500 })
    pass(500)
    last().events.onOpen()
    expect([sockets.length, last().sent.at(-1)?.includes('ticker.BTC-25DEC26.100ms')]).toEqual([2, true])
    // It opened and said nothing of a price: that does not count as success.
    last().events.onClose()
    expect(states.at(-1)).toEqual({ state: 'waiting', reason: 'cut', retryMs: 1000 })
  })

  it('takes a silent connection for dead, and closes it', () => {
    const { last, pass, state, states, sockets } = started()
    last().events.onOpen()
    pass(silentAfterMs - 1)
    last().events.onText(ticker(64000))
    pass(silentAfterMs - 1)
    expect(state()).toBe('live')
    pass(1)
    expect([states.at(-1), sockets[0]?.isOpen]).toEqual([{ state: 'waiting', reason: 'silent', retryMs: 500 }, false])
  })

  it('says when the list of contracts does not come, and tries again', async () => {
    const { states, pass, bodies, sockets } = started('bybit')
    await settled()
    expect([states.at(-1), sockets.length]).toEqual([{ state: 'waiting', reason: 'list-refused', retryMs: 500 }, 0])
    const list = adapters.bybit.list('BTC') ?? ''
    // Cut off on its way it counts as missing; empty, it says something else.
    bodies[list] = bybitList('BTC').slice(0, 40)
    pass(500)
    await settled()
    expect(states.at(-1)).toEqual({ state: 'waiting', reason: 'list-refused', retryMs: 1000 })
    bodies[list] = bybitList('SOL')
    pass(1000)
    await settled()
    expect(states.at(-1)).toEqual({ state: 'waiting', reason: 'none-listed', retryMs: 2000 })
    expect(sockets).toHaveLength(0)
    bodies[list] = bybitList('BTC')
    pass(2000)
    await settled()
    expect(sockets).toHaveLength(1)
  })

  it('answers a test of the venue, and keeps a connection open where the venue would close it', () => {
    const deribit = started()
    deribit.last().events.onOpen()
    deribit.last().events.onText('{"method":"heartbeat","params":{"type":"test_request"}}')
    expect(deribit.last().sent.at(-1)).toContain('public/test')
    const okx = started('okx')
    okx.last().events.onOpen()
    okx.pass(20_000)
    expect(okx.last().sent.at(-1)).toBe('ping')
    okx.last().events.onText('pong')
    okx.pass(20_000)
    expect(okx.last().sent.filter((text) => text === 'ping')).toHaveLength(2)
  })

  it('hears nothing more from an earlier connection, nor anything once it is stopped', () => {
    const { sockets, pass, states, messages, stop, timers, last } = started()
    last().events.onOpen()
    last().events.onClose()
    pass(500)
    const told = [states.length, messages.length]
    sockets[0]?.events.onText(ticker(1))
    sockets[0]?.events.onClose()
    expect([states.length, messages.length]).toEqual(told)
    stop()
    last().events.onText(ticker(2))
    last().events.onClose()
    pass(1_000_000)
    expect([states.length, messages.length, timers(), last().isOpen]).toEqual([...told, 0, false])
  })

  it('passes broken frames on as problems, and lives', () => {
    const { last, messages, state } = started()
    last().events.onOpen()
    last().events.onText('{"params":')
    expect(messages.at(-1)?.problems).toMatchObject([{ reason: 'broken-json' }])
    last().events.onText(ticker(64000))
    expect(state()).toBe('live')
  })
})

const binanceListed = (symbol: string, fields: object = {}) => ({
  symbol,
  contractType: 'PERPETUAL',
  status: 'TRADING',
  deliveryDate: 4133404800000,
  baseAsset: 'BTC',
  quoteAsset: 'USDT',
  marginAsset: 'USDT',
  filters: [
    { filterType: 'PRICE_FILTER', tickSize: '0.1' },
    { filterType: 'LOT_SIZE', stepSize: '0.001' },
  ],
  ...fields,
})
const binanceList = JSON.stringify({
  symbols: [
    binanceListed('BTCUSDT'),
    binanceListed('BTCUSDC', { quoteAsset: 'USDC', marginAsset: 'USDC' }),
    binanceListed('BTCUSDT_261225', { contractType: 'CURRENT_QUARTER', deliveryDate: 1798185600000 }),
    binanceListed('BTCUSD_PERP', { quoteAsset: 'USD', marginAsset: 'BTC' }),
    binanceListed('BTCEUR', { quoteAsset: 'EUR', marginAsset: 'EUR' }),
    binanceListed('ETHUSDT', { baseAsset: 'ETH' }),
  ],
})
const api = 'https://fapi.binance.com/fapi/v1'
const unusual = JSON.stringify([{ symbol: 'BTCUSDC', fundingIntervalHours: 4 }])

async function linear(terms: string | Error = unusual) {
  const feed = started('binance-linear', { [`${api}/exchangeInfo`]: binanceList, [`${api}/fundingInfo`]: terms })
  await settled()
  return feed
}

describe('a feed of a market that its venue keeps apart', () => {
  it('watches its own kind of contract, in dollars or what stands for them, though the list holds both', async () => {
    const { messages } = await linear()
    const contracts = messages.flatMap(({ instruments }) => instruments)
    expect(contracts.map(({ symbol, payoff, kind, quoteCurrency, marginCurrency }) => [symbol, payoff, kind, quoteCurrency, marginCurrency])) // prettier-ignore
      .toEqual([
        ['BTCUSDT', 'linear', 'perpetual', 'USDT', 'USDT'],
        ['BTCUSDC', 'linear', 'perpetual', 'USDC', 'USDC'],
        ['BTCUSDT_261225', 'linear', 'future', 'USDT', 'USDT'],
      ])
  })

  it('knows the interval of a funding once the venue has said which ones are unusual', async () => {
    const hours = ({ messages }: Awaited<ReturnType<typeof linear>>) => {
      const board = marketBoard()
      for (const message of messages) board.take(message, 0)
      const quoted = ['BTCUSDT', 'BTCUSDC', 'BTCUSDT_261225'].map((symbol) => `{"symbol":"${symbol}","price":"1"}`)
      board.take(readVenueMessage({ venue: 'binance', text: `[${quoted.join()}]` }), 0)
      return board.read(0).map(({ symbol, fundingHours }) => [symbol, fundingHours?.toFixed()])
    }
    const dated = ['BTCUSDT_261225', undefined]
    expect(hours(await linear())).toEqual([['BTCUSDT', '8'], ['BTCUSDC', '4'], dated])
    // Refused or spoilt, it may have named any of them: then no interval is known, and prices come all the same.
    for (const terms of [new Error('refused'), unusual.slice(0, 20)])
      expect(hours(await linear(terms))).toEqual([['BTCUSDT', undefined], ['BTCUSDC', undefined], dated])
  })

  it('connects anew as a whole where one of its two connections ends', async () => {
    const { sockets, pass, states } = await linear()
    expect(sockets.map(({ address }) => address)).toEqual([
      'wss://fstream.binance.com/market/stream',
      'wss://fstream.binance.com/public/stream',
    ])
    for (const { events } of sockets) events.onOpen()
    const asked = sockets.map(({ sent }) => ['markPrice', 'bookTicker'].filter((name) => sent.join().includes(name)))
    expect(asked).toEqual([['markPrice'], ['bookTicker']])
    sockets[1]?.events.onClose()
    expect([states.at(-1), sockets.map(({ isOpen }) => isOpen)]).toEqual([
      { state: 'waiting', reason: 'cut', retryMs: 500 },
      [false, false],
    ])
    pass(500)
    await settled()
    expect(sockets).toHaveLength(4)
  })
})

describe('the coins of a venue', () => {
  it('are those on which it lists inverse contracts', () => {
    const { last, coins } = started()
    last().events.onOpen()
    last().events.onText(deribitList)
    expect(coins).toEqual(['BTC', 'ETH'])
  })
})

describe('the wait before another try', () => {
  it('doubles up to a minute, and is between half of that and all of it', () => {
    const least = (failures: number) => backoffMs({ failures, chance: 0 })
    expect([least(0), least(1), least(2), least(6), least(1000)]).toEqual([500, 1000, 2000, 30_000, 30_000])
    expect(backoffMs({ failures: 0, chance: 1 })).toBe(1000)
  })
})
