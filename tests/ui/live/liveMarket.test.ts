import { describe, expect, test } from 'vitest'
import type { QuoteSnapshot } from '../../../src/calculators/sources'
import { adapters } from '../../../src/market/feeds'
import { liveMarket } from '../../../src/ui/live/liveMarket'
import { fakeSurroundings, settled } from '../../market/feeds/fakeSurroundings'
import { listed, ticker } from './deribitFrames'

const bybitList = (category: 'inverse' | 'linear', symbol: string, quoteCoin: string) =>
  JSON.stringify({
    retCode: 0,
    result: {
      category,
      list: [
        {
          symbol,
          contractType: category === 'inverse' ? 'InversePerpetual' : 'LinearPerpetual',
          status: 'Trading',
          baseCoin: 'BTC',
          quoteCoin,
          settleCoin: category === 'inverse' ? 'BTC' : quoteCoin,
          fundingInterval: 480,
          deliveryTime: '0',
          priceFilter: { tickSize: '0.5' },
          lotSizeFilter: { qtyStep: '1' },
        },
      ],
    },
  })
const bybitLists = {
  [adapters.bybit.list('BTC') ?? '']: bybitList('inverse', 'BTCUSD', 'USD'),
  [adapters['bybit-linear'].list('BTC') ?? '']: bybitList('linear', 'BTCUSDT', 'USDT'),
}

function market() {
  const world = fakeSurroundings()
  const told: QuoteSnapshot[] = []
  const live = liveMarket({
    surroundings: world.surroundings,
    page: world.surroundings,
    coin: 'BTC',
    origin: 'live',
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

  test('tries again at once where it is asked to, and keeps what was quoted', () => {
    const { turnOn, again, board, sockets, states } = market()
    again('deribit')
    expect(sockets).toHaveLength(0)
    turnOn('deribit')
    sockets[0]?.events.onOpen()
    sockets[0]?.events.onText(listed)
    sockets[0]?.events.onText(ticker(64_000))
    sockets[0]?.events.onClose()
    expect(states()['deribit']?.state).toBe('waiting')
    again('deribit')
    expect([sockets.length, states()['deribit']?.state, board().length]).toEqual([2, 'connecting', 1])
  })

  test('of another coin asks the venues that are on anew, and leaves nothing of the first', () => {
    const { turnOn, choose, coin, coins, sockets, pass, told } = market()
    turnOn('deribit')
    sockets[0]?.events.onOpen()
    sockets[0]?.events.onText(listed)
    sockets[0]?.events.onText(ticker(64_000))
    pass(500)
    choose('ETH')
    expect([told.at(-1), sockets[0]?.isOpen, coin(), coins()]).toEqual([[], false, 'ETH', ['BTC', 'ETH']])
    sockets[1]?.events.onOpen()
    expect(sockets[1]?.sent.join()).toContain('"currency":"ETH"')
    sockets[1]?.events.onText(listed.replaceAll('BTC', 'ETH'))
    sockets[1]?.events.onText(ticker(3000).replaceAll('BTC', 'ETH'))
    pass(500)
    expect(told.at(-1)?.map((quote) => [quote.coin, quote.symbol, quote.marginCurrency, quote.bid?.toFixed()])).toEqual(
      [['ETH', 'ETH-25DEC26', 'ETH', '3000']],
    )
    choose('ETH')
    expect(sockets).toHaveLength(2)
  })

  test('keeps the two markets of a venue apart: one is turned off, the other goes on', async () => {
    const world = fakeSurroundings({ bodies: bybitLists })
    const told: QuoteSnapshot[] = []
    const live = liveMarket({
      surroundings: world.surroundings,
      page: world.surroundings,
      coin: 'BTC',
      origin: 'live',
      onQuotes: (quotes) => told.push(quotes),
    })
    live.turnOn('bybit')
    live.turnOn('bybit-linear')
    await settled()
    for (const [place, symbol] of ['BTCUSD', 'BTCUSDT'].entries())
      world.sockets[place]?.events.onText(
        JSON.stringify({ topic: `tickers.${symbol}`, type: 'snapshot', data: { symbol, bid1Price: '64000' } }),
      )
    world.pass(500)
    const kinds = () => told.at(-1)?.map(({ symbol, payoff, marginCurrency }) => [symbol, payoff, marginCurrency])
    expect(kinds()).toEqual([
      ['BTCUSD', 'inverse', 'BTC'],
      ['BTCUSDT', 'linear', 'USDT'],
    ])
    live.turnOff('bybit')
    expect(kinds()).toEqual([['BTCUSDT', 'linear', 'USDT']])
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
