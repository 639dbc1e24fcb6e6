import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { deskStart } from '../../../src/desk/deskStart'
import { draftOf } from '../../../src/desk/draftOf'
import { followedFunding, followFunding, fundingTexts } from '../../../src/desk/follow/funding'
import { fundingKey } from '../../../src/desk/streamKey'
import { overStream } from '../../../src/desk/stream'
import { calculators } from '../../calculators/menu'
import { someQuote } from '../../calculators/liveQuote'

const quote = {
  ...someQuote,
  venue: 'bybit',
  symbol: 'BTCUSD',
  kind: 'perpetual' as const,
  expiry: null,
  fundingRate: decimal('0.000123'),
  fundingHours: decimal('8'),
}
const later = { ...quote, fundingRate: decimal('-0.00005') }
const desk = { ...deskStart, ...fundingTexts(quote) }
const calculatorOf = (id: string) => calculators.find(([known]) => known === id)![1]
const compare = calculatorOf('fixed-against-floating')
const floating = calculatorOf('floating-bond')

describe('the funding that a desk follows', () => {
  test('goes with the stream as the desk’s prices do, in both panels', () => {
    const drafts = (over: typeof desk) =>
      [
        draftOf({ calculator: compare, desk: over, own: {} })['averageFunding'],
        draftOf({ calculator: floating, desk: over, own: {} })['generatedRate'],
        draftOf({ calculator: floating, desk: over, own: {} })['nextRate'],
      ].join(' ')
    expect(drafts(desk)).toBe('0.0123 0.0123 0.0123')
    expect(drafts({ ...desk, ...overStream(desk, [later]) })).toBe('-0.005 -0.005 -0.005')
  })

  test('ends where a rate is typed, there and nowhere else, and for all where the desk follows none', () => {
    const own = { averageFunding: '0.02' }
    expect(draftOf({ calculator: compare, desk, own })['averageFunding']).toBe('0.02')
    const [first] = compare.examples
    const last = { averageFunding: '0.0123' }
    const ended = draftOf({ calculator: compare, desk: { ...desk, [fundingKey]: '' }, own: {}, last })
    expect(ended['averageFunding']).toBe(first?.draft['averageFunding'])
  })

  test('is for one interval of the desk’s venue, whatever the perpetual’s own is', () => {
    const hourly = fundingTexts({ ...quote, fundingRate: decimal('0.0000125'), fundingHours: decimal('1') })
    // By hand: eight payments of 0.00125% an hour are 0.01% in eight hours.
    expect(followFunding.text({ ...deskStart, venue: 'deribit', ...hourly })).toBe('0.01')
    expect(followFunding.text({ ...deskStart, venue: 'kraken', ...hourly })).toBe('0.00125')
  })

  test('stays as it was taken while the venue is off, or has no rate', () => {
    expect(overStream(desk, [])).toBe(desk)
    expect(overStream(desk, [{ ...later, symbol: 'OTHER' }])).toBe(desk)
    expect(overStream(desk, [{ ...later, fundingRate: null }])).toBe(desk)
    expect(followedFunding(desk, [])).toEqual({ venue: 'bybit', symbol: 'BTCUSD', quote: null })
    expect(followedFunding(desk, [later])?.quote).toBe(later)
    expect(followedFunding(deskStart, [later])).toBe(null)
  })

  test('is null for what is damaged in a store, or pays none', () => {
    expect(fundingTexts({ ...quote, fundingRate: null })).toBe(null)
    expect(fundingTexts({ ...quote, fundingHours: null })).toBe(null)
    for (const text of ['bybit\tBTCUSD', 'bybit\tBTCUSD\tx\t8', 'bybit\tBTCUSD\t0.01\t0', '\t\t\t'])
      expect(followFunding.text({ ...deskStart, [fundingKey]: text })).toBe(null)
  })
})
