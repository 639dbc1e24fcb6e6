import { describe, expect, test } from 'vitest'
import type { LiveQuote } from '../../src/calculators/sources'
import { decimal } from '../../src/core'
import { curveOf } from '../../src/desk/curve'
import { someQuote } from './liveQuote'
import { takenTexts } from '../../src/calculators/takenTexts'

const quote: LiveQuote = {
  ...someQuote,
  bid: decimal('67000.5'),
  mark: decimal('67005'),
  index: decimal('65500'),
}

describe('taking a live future', () => {
  test('sells it at its bid, against its own index, in the minute in which it came', () => {
    expect(takenTexts(quote, [])).toMatchObject({
      venue: 'deribit',
      symbol: 'BTC-25DEC26',
      futuresPrice: '67000.5',
      spotPrice: '65500',
      expiry: '2026-12-25T08:00:00.000Z',
      valuation: '2026-11-19T22:24Z',
    })
  })

  test('buys the coin at the ask of a spot market that is on, unless that is stale', () => {
    const spot = { ...quote, kind: 'spot', payoff: 'linear', venue: 'coinbase', ask: decimal('65510') } as const
    expect(takenTexts(quote, [spot])).toMatchObject({ spotPrice: '65510' })
    expect(takenTexts(quote, [{ ...spot, isStale: true }])).toMatchObject({ spotPrice: '65500' })
  })

  test('keeps the other futures of its venue as the desk’s quotes', () => {
    const others = [
      quote,
      { ...quote, symbol: 'BTC-26MAR27', expiry: '2027-03-26T08:00:00.000Z' },
      { ...quote, symbol: 'ELSEWHERE', venue: 'okx' },
      { ...quote, symbol: 'OLD', isStale: true },
    ]
    const kept = curveOf(takenTexts(quote, others) ?? {})
    expect(kept.quotes.map(({ symbol, bid, ask }) => [symbol, bid, ask])).toEqual([
      ['BTC-25DEC26', '67000.5', ''],
      ['BTC-26MAR27', '67000.5', ''],
    ])
    expect([kept.time, kept.spotPrice]).toEqual(['2026-11-19T22:24:01.500Z', '65500'])
  })

  test('is not half done: without a bid, an index or an expiry there is nothing to take', () => {
    for (const missing of [{ bid: null }, { index: null }, { expiry: null }])
      expect(takenTexts({ ...quote, ...missing }, [])).toBeNull()
  })

  test('is for inverse futures: one that is margined in dollars is not a trade of the desk', () => {
    expect(takenTexts({ ...quote, payoff: 'linear', marginCurrency: 'USDT' }, [])).toBeNull()
  })

  test('is for the coin of the desk: an ETH contract is margined and paid in ETH', () => {
    expect(takenTexts({ ...quote, coin: 'ETH', symbol: 'ETH-25DEC26', marginCurrency: 'ETH' }, [])).toBeNull()
  })
})
