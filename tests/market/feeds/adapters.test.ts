import { describe, expect, it } from 'vitest'
import { decimal } from '../../../src/core'
import { adapters, feedHosts, feedVenues, fundingSources } from '../../../src/market/feeds'
import type { Instrument } from '../../../src/market/readers'

const instrument = (symbol: string, kind: Instrument['kind'] = 'future'): Instrument => ({
  venue: 'okx',
  symbol,
  payoff: 'inverse',
  kind,
  coin: 'BTC',
  quoteCurrency: 'USD',
  marginCurrency: 'BTC',
  expiry: null,
  multiplier: decimal('1'),
  lotSize: decimal('1'),
})

describe('the adapters', () => {
  it.each(feedVenues)('of %s ask at no other host than the ones that are stated', (venue) => {
    const { socket, list, beside, fundingTerms } = adapters[venue]
    const funding = fundingSources[venue]?.first(0)
    const page = funding === undefined ? undefined : 'address' in funding ? funding.address : funding.socket
    const addresses = [page, socket, list('BTC'), fundingTerms?.address, ...beside.map((stream) => stream.socket)]
    const hosts = addresses.flatMap((address) => address?.replace(/^(\w+:\/\/[^/]+).*/, '$1') ?? [])
    expect([...new Set(hosts)].toSorted()).toEqual(feedHosts[venue].toSorted())
    expect(venue).toMatch(new RegExp(`^${adapters[venue].venue}(-linear)?$`))
  })

  it.each(feedVenues)('of %s send what is JSON', (venue) => {
    const contracts = [instrument('X'), instrument('Y', 'perpetual')]
    for (const { greeting, subscription } of [adapters[venue], ...adapters[venue].beside])
      for (const text of [...greeting('BTC'), ...subscription(contracts)])
        expect(() => {
          JSON.parse(text)
        }).not.toThrow()
  })

  it('name the streams as the venues do', () => {
    const sent = (venue: keyof typeof adapters, ...symbols: readonly string[]) =>
      adapters[venue].subscription(
        symbols.map((symbol) => instrument(symbol, /PERP|SWAP/.test(symbol) ? 'perpetual' : 'future')),
      )
    expect(sent('binance', 'BTCUSD_PERP', 'BTCUSD_261225').join()).toBe(
      '{"method":"SUBSCRIBE","params":["btcusd_perp@markPrice@1s","btcusd_perp@bookTicker","btcusd_261225@markPrice@1s","btcusd_261225@bookTicker","btcusd@indexPrice@1s"],"id":1}',
    )
    expect(sent('kraken', 'PI_XBTUSD')[0]).toBe('{"event":"subscribe","feed":"ticker","product_ids":["PI_XBTUSD"]}')
    expect(sent('bybit', 'BTCUSD')).toEqual(['{"op":"subscribe","args":["tickers.BTCUSD"]}'])
    expect(sent('okx', 'BTC-USD-SWAP')[0]).toContain('{"channel":"funding-rate","instId":"BTC-USD-SWAP"}')
    expect(sent('okx', 'BTC-USD-261225')[0]).not.toContain('funding-rate')
  })

  // Binance's notice of 2026 on its addresses: best prices are public data, marks are market data.
  it('ask Binance for the best prices of its linear contracts at one place, for their marks at another', () => {
    const { socket, subscription, beside } = adapters['binance-linear']
    const asked = [{ socket, subscription }, ...beside].map((stream) => [
      stream.socket,
      ...stream.subscription([instrument('BTCUSDT_261225')]),
    ])
    expect(asked).toEqual([
      [
        'wss://fstream.binance.com/market/stream',
        '{"method":"SUBSCRIBE","params":["btcusdt_261225@markPrice@1s"],"id":1}',
      ],
      [
        'wss://fstream.binance.com/public/stream',
        '{"method":"SUBSCRIBE","params":["btcusdt_261225@bookTicker"],"id":1}',
      ],
    ])
  })

  it('ask Bybit for the linear contracts of one coin only, for they are hundreds', () => {
    expect(adapters['bybit-linear'].list('ETH')).toContain('category=linear&baseCoin=ETH')
    expect(adapters.bybit.list('ETH')).not.toContain('ETH')
  })

  it('keep messages as short as the venues take them', () => {
    const many = Array.from({ length: 25 }, (_, index) => instrument(`BTC${index}`))
    expect(adapters.bybit.subscription(many)).toHaveLength(3)
  })
})
