import { describe, expect, it } from 'vitest'
import { adapters, startFeed, type FeedState, type FeedVenue } from '../../../src/market/feeds'
import { backoffMs } from '../../../src/market/feeds/backoff'
import { silentAfterMs } from '../../../src/market/feeds/connection'
import type { VenueMessage } from '../../../src/market/readers'
import { fakeSurroundings, settled } from './fakeSurroundings'

const deribitList = JSON.stringify({
  jsonrpc: '2.0',
  id: 2,
  result: ['BTC-PERPETUAL', 'BTC-25DEC26', 'ETH-25DEC26'].map((instrument_name) => ({
    ...{ instrument_name, kind: 'future', base_currency: instrument_name.slice(0, 3), quote_currency: 'USD' },
    ...{ settlement_currency: instrument_name.slice(0, 3), instrument_type: 'reversed', settlement_period: 'month' },
    ...{ expiration_timestamp: 1798185600000, contract_size: 10, min_trade_amount: 10, tick_size: 0.5, state: 'open' },
  })),
})
const ticker = (mark: number) =>
  JSON.stringify({
    params: {
      channel: 'ticker.BTC-25DEC26.100ms',
      data: { instrument_name: 'BTC-25DEC26', timestamp: 1790000000000, mark_price: mark },
    },
  })

function started(venue: FeedVenue = 'deribit', bodies: Record<string, string | Error> = {}) {
  const world = fakeSurroundings({ bodies })
  const states: FeedState[] = []
  const messages: VenueMessage[] = []
  const stop = startFeed({
    adapter: adapters[venue],
    coin: 'BTC',
    surroundings: world.surroundings,
    onState: (state) => states.push(state),
    onMessage: (message) => messages.push(message),
  })
  const last = () => {
    const socket = world.sockets.at(-1)
    if (socket === undefined) throw new Error('no socket was opened')
    return socket
  }
  return { ...world, states, messages, stop, last, state: () => states.at(-1)?.state }
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
    // It opened and said nothing of a price: that is no success.
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
    bodies[adapters.bybit.list ?? ''] = '{"retCode":0,"result":{"category":"inverse","list":[]}}'
    pass(500)
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

  it('hears no more of an earlier connection, nor of anything once it is stopped', () => {
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

describe('the wait before another try', () => {
  it('doubles up to a minute, and is between half of that and all of it', () => {
    const least = (failures: number) => backoffMs({ failures, chance: 0 })
    expect([least(0), least(1), least(2), least(6), least(1000)]).toEqual([500, 1000, 2000, 30_000, 30_000])
    expect(backoffMs({ failures: 0, chance: 1 })).toBe(1000)
  })
})
