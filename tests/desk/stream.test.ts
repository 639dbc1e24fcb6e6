import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { followingTexts, lastOverStream, overStream, streamOf } from '../../src/desk/stream'
import type { StreamQuote } from '../../src/desk/streamQuote'

const quote: StreamQuote = {
  venue: 'deribit',
  symbol: 'BTC-25DEC26',
  kind: 'future',
  coin: 'BTC',
  bid: decimal('67000'),
  ask: decimal('67005'),
  index: decimal('65000'),
  receivedTime: '2026-11-21T12:00:00.000Z',
  isStale: false,
  fundingRate: null,
  fundingHours: null,
}
const taken = { futuresPrice: '67000', spotPrice: '65000', valuation: quote.receivedTime, capitalUsd: '1,000' }
const desk = followingTexts(taken, quote)
const later = { ...quote, bid: decimal('67100.5'), receivedTime: '2026-11-21T12:01:05.000Z' }

describe('a desk that follows a stream', () => {
  test('says what the stream says now, and all else as typed', () => {
    expect(overStream(desk, [later])).toEqual({
      ...desk,
      futuresPrice: '67100.5',
      spotPrice: '65000',
      valuation: '2026-11-21T12:01Z',
    })
  })

  test('buys the coin at the ask of a spot market that is on', () => {
    const spot = { ...quote, venue: 'coinbase', symbol: 'BTC-USD', kind: 'spot', ask: decimal('65010') }
    expect(overStream(desk, [later, spot])).toMatchObject({ spotPrice: '65010' })
    expect(overStream(desk, [later, { ...spot, isStale: true }])).toMatchObject({ spotPrice: '65000' })
  })

  test('keeps a field that was typed over, and follows with the others', () => {
    const typed = { ...desk, futuresPrice: '70,000' }
    expect(overStream(typed, [later])).toMatchObject({ futuresPrice: '70,000', valuation: '2026-11-21T12:01Z' })
    expect(streamOf(typed, { field: 'futuresPrice', quotes: [later] })).toBe(null)
  })

  test('says what was taken while its venue is off, and that it is', () => {
    expect(overStream(desk, [])).toBe(desk)
    expect(overStream(desk, [{ ...later, symbol: 'OTHER' }])).toBe(desk)
    expect(streamOf(desk, { field: 'futuresPrice', quotes: [] })).toEqual({
      venue: 'deribit',
      symbol: 'BTC-25DEC26',
      quote: null,
      text: null,
    })
  })

  test('keeps what was taken where the stream has no such price', () => {
    expect(overStream(desk, [{ ...later, bid: null }])).toMatchObject({ futuresPrice: '67000' })
  })

  test('is one and the same until something changes', () => {
    const over = lastOverStream()
    const quotes = [later]
    expect(over(desk, quotes)).toBe(over(desk, quotes))
    expect(over(desk, [later])).not.toBe(over(desk, quotes))
  })

  test('is any other desk where nothing is followed', () => {
    expect(overStream(taken, [later])).toBe(taken)
  })
})
