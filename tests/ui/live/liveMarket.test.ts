import { describe, expect, test } from 'vitest'
import type { QuoteSnapshot } from '../../../src/calculators/sources'
import { liveMarket } from '../../../src/ui/live/liveMarket'
import { fakeSurroundings } from '../../market/feeds/fakeSurroundings'

const listed = JSON.stringify({
  jsonrpc: '2.0',
  id: 2,
  result: [
    {
      ...{ instrument_name: 'BTC-25DEC26', kind: 'future', base_currency: 'BTC', quote_currency: 'USD', state: 'open' },
      ...{ settlement_currency: 'BTC', instrument_type: 'reversed', settlement_period: 'month', tick_size: 0.5 },
      ...{ expiration_timestamp: 1798185600000, contract_size: 10, min_trade_amount: 10 },
    },
  ],
})
const ticker = (bid: number) =>
  JSON.stringify({
    params: {
      channel: 'ticker.BTC-25DEC26.100ms',
      data: { instrument_name: 'BTC-25DEC26', timestamp: Date.UTC(2026, 10, 21, 12), best_bid_price: bid },
    },
  })

function market() {
  const world = fakeSurroundings()
  const told: QuoteSnapshot[] = []
  const live = liveMarket({
    ...{ surroundings: world.surroundings, page: world.surroundings, coin: 'BTC', origin: 'live' },
    onQuotes: (quotes) => told.push(quotes),
  })
  const socket = () => world.sockets.at(-1)?.events
  return { ...world, ...live, told, socket }
}

describe('the live market', () => {
  test('asks nobody and tells nothing until a venue is turned on', () => {
    const { sockets, told, pass } = market()
    pass(60_000)
    expect([sockets.length, told.length]).toEqual([0, 0])
  })

  test('tells of many messages in one snapshot, twice a second', () => {
    const { turnOn, socket, pass, told, states } = market()
    turnOn('deribit')
    socket()?.onOpen()
    socket()?.onText(listed)
    for (let bid = 64_000; bid <= 64_100; bid++) socket()?.onText(ticker(bid))
    expect(told).toEqual([])
    pass(500)
    expect(told.map((quotes) => quotes.map(({ bid }) => bid?.toFixed()))).toEqual([['64100']])
    expect(states().deribit).toEqual({ state: 'live' })
  })

  test('opens one connection however often a venue is turned on', () => {
    const { turnOn, sockets } = market()
    turnOn('deribit')
    turnOn('deribit')
    expect(sockets).toHaveLength(1)
  })

  test('of a venue that is turned off leaves no quote, no timer and no connection', () => {
    const { turnOn, turnOff, socket, pass, told, states, timers, sockets } = market()
    turnOn('deribit')
    socket()?.onOpen()
    socket()?.onText(listed)
    socket()?.onText(ticker(64_000))
    pass(500)
    turnOff('deribit')
    expect([told.at(-1), states().deribit, timers(), sockets[0]?.isOpen]).toEqual([[], { state: 'off' }, 0, false])
  })
})
