import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractAt } from '../../../src/desk/instruments/contractAt'
import { knownInstrument } from '../../../src/desk/instruments/knownInstrument'
import { listedAt } from '../../../src/desk/instruments/calendar'
import { venueIds } from '../../../src/desk/venues'

const december = { symbol: 'BTC-25DEC26', expiry: '2026-12-25T08:00Z' }

describe('the desk’s contract at another venue', () => {
  it.each([
    ['binance', { symbol: 'BTCUSD_261225', expiry: '2026-12-25T08:00Z' }],
    ['kraken', { symbol: 'FI_XBTUSD_261225', expiry: '2026-12-25T16:00Z' }],
    ['bitmex', { symbol: 'XBTZ26', expiry: '2026-12-25T12:00Z' }],
  ] as const)('is at %s the one of the same day', (venue, moved) =>
    expect(contractAt({ venue, desk: december })).toEqual(moved),
  )

  it('loses its name where the venue lists none of that day', () => {
    // A Friday that ends no month: Deribit lists it, Binance lists quarters.
    const weekly = { symbol: 'BTC-4DEC26', expiry: '2026-12-04T08:00Z' }
    expect(contractAt({ venue: 'binance', desk: weekly })).toEqual({ symbol: '' })
  })

  it.each(['', 'my future', 'my-25DEC26', 'BTC-25DEC26'])('stays as it is at Deribit where it is called %j', (symbol) =>
    expect(contractAt({ venue: 'deribit', desk: { ...december, symbol } })).toEqual({}),
  )

  it('leaves an expiry on another day than the name’s alone', () => {
    const other = { ...december, expiry: '2026-12-24T08:00Z' }
    expect(contractAt({ venue: 'kraken', desk: other })).toEqual({ symbol: 'FI_XBTUSD_261225' })
  })

  it('law: it is known at its new venue by that name, or has none', () => {
    const holds = fc.property(
      fc.constantFrom(...venueIds),
      fc.constantFrom(...venueIds),
      fc.integer({ min: 2013, max: 2026 }),
      (from, venue, year) => {
        for (const { symbol, expiry } of listedAt({ venue: from, instant: `${year}-02-10T09:30Z` })) {
          const moved = contractAt({ venue, desk: { symbol, expiry } })
          if (moved['symbol'] === '') continue
          const now = { symbol, expiry, ...moved }
          expect(knownInstrument({ symbol: now.symbol, venue })).toEqual({ venue, ...now })
        }
      },
    )
    fc.assert(holds)
  })
})
