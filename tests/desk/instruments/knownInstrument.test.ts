import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateIn, dateText, type CivilDate } from '../../../src/core'
import { deskStart } from '../../../src/desk/deskStart'
import { listedAt } from '../../../src/desk/instruments/calendar'
import { instrumentTexts, knownInstrument, otherDay } from '../../../src/desk/instruments/knownInstrument'
import { dayNamed, symbolOf } from '../../../src/desk/instruments/naming'
import { venueIds } from '../../../src/desk/venues'

const on = (text: string): CivilDate => dateIn(text)!
const asOf = '2026-11-21T20:00Z'

describe('the name of a contract', () => {
  // The spellings of VENUES, section 2, and VENUES-2, section 6.
  it.each([
    ['deribit', '2026-12-25', 'BTC-25DEC26'],
    ['deribit', '2020-06-08', 'BTC-8JUN20'],
    ['binance', '2021-06-25', 'BTCUSD_210625'],
    ['okx', '2021-06-25', 'BTC-USD-210625'],
    ['bybit', '2021-06-25', 'BTCUSDM21'],
    ['kraken', '2026-12-25', 'FI_XBTUSD_261225'],
    ['bitmex', '2021-12-31', 'XBTZ21'],
  ] as const)('of %s on %s is %s', (venue, date, symbol) => {
    expect(symbolOf({ venue, date: on(date) })).toBe(symbol)
    const named = dayNamed(symbol)!
    expect(dateText(named.date)).toBe(date)
    expect(named.venues).toContain(venue)
  })

  it.each(['', 'BTC-PERPETUAL', 'BTCUSD', 'my future', 'BTC-31FEB27', 'BTC-25XXX26'])('%j gives no day', (symbol) =>
    expect(dayNamed(symbol)).toBeNull(),
  )

  it('of nobody gives a day all the same', () => {
    expect(dateText(dayNamed('December 25DEC26')!.date)).toBe('2026-12-25')
    expect(dayNamed('my-25DEC26')!.venues).toEqual([])
  })
})

describe('the calendar of a venue', () => {
  it('has at Deribit two Fridays, three months and four quarters', () => {
    expect(listedAt({ venue: 'deribit', instant: asOf }).map(({ symbol }) => symbol)).toEqual([
      'BTC-27NOV26',
      'BTC-4DEC26',
      'BTC-25DEC26',
      'BTC-29JAN27',
      'BTC-26MAR27',
      'BTC-25JUN27',
      'BTC-24SEP27',
    ])
  })

  it.each([
    ['binance', ['BTCUSD_261225', 'BTCUSD_270326']],
    ['bybit', ['BTCUSDZ26', 'BTCUSDH27']],
    ['okx', ['BTC-USD-261127', 'BTC-USD-261204', 'BTC-USD-261225', 'BTC-USD-270326']],
    ['kraken', ['FI_XBTUSD_261127', 'FI_XBTUSD_261225', 'FI_XBTUSD_270326']],
    ['bitmex', []],
  ] as const)('of %s is %j', (venue, symbols) =>
    expect(listedAt({ venue, instant: asOf }).map(({ symbol }) => symbol)).toEqual(symbols),
  )

  it('lets a contract go in the minute that it ends, and BitMEX list until it closed', () => {
    const first = (venue: 'deribit' | 'kraken' | 'bitmex', instant: string) => listedAt({ venue, instant })[0]
    expect(first('deribit', '2026-11-27T07:59Z')!.symbol).toBe('BTC-27NOV26')
    expect(first('deribit', '2026-11-27T08:00Z')!.symbol).toBe('BTC-4DEC26')
    expect(first('kraken', '2026-06-26T14:59Z')!.expiry).toBe('2026-06-26T15:00Z')
    expect(first('bitmex', '2021-07-22T22:36Z')).toEqual({ symbol: 'XBTU21', expiry: '2021-09-24T12:00Z' })
  })

  it('law: every contract listed is known by its name, and ends after the instant, each once and in order', () => {
    const holds = fc.property(
      fc.constantFrom(...venueIds),
      fc.integer({ min: 2012, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (venue, year, month, day) => {
        const instant = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}T09:30Z`
        const listed = listedAt({ venue, instant })
        const expiries = listed.map(({ expiry }) => expiry)
        expect(expiries).toEqual([...new Set(expiries)].sort())
        for (const { symbol, expiry } of listed) {
          expect(expiry > instant).toBe(true)
          expect(knownInstrument({ symbol, venue })).toEqual({ venue, symbol, expiry })
        }
      },
    )
    fc.assert(holds)
  })
})

describe('a contract chosen by its name', () => {
  it('brings its expiry and its terms, at the desk’s own venue', () => {
    const known = knownInstrument({ symbol: 'btc-26mar27', venue: 'deribit' })!
    expect(known).toEqual({ venue: 'deribit', symbol: 'BTC-26MAR27', expiry: '2027-03-26T08:00Z' })
    expect(instrumentTexts(known, { ...deskStart, multiplier: '7' })).toEqual({
      expiry: '2027-03-26T08:00Z',
      multiplier: '10',
      lotSize: '1',
      futuresFeeRate: '0.035',
      settlementFeeRate: '0.025',
    })
  })

  it('brings another venue whole where it is not the desk’s', () => {
    const known = knownInstrument({ symbol: 'FI_XBTUSD_270326', venue: 'deribit' })!
    expect(instrumentTexts(known, deskStart)).toMatchObject({
      venue: 'kraken',
      expiry: '2027-03-26T16:00Z',
      multiplier: '1',
      maintenanceMarginRate: '1',
    })
    // The essay's contract stays the textbook's.
    expect(knownInstrument({ symbol: 'XBTZ21', venue: 'textbook' })!.venue).toBe('textbook')
  })

  it.each(['BTC-27MAR27', 'BTCUSD_270129', 'my-26MAR27', 'BTC-26MAR2', ''])('is not known as %j', (symbol) =>
    expect(knownInstrument({ symbol, venue: 'deribit' })).toBeNull(),
  )
})

describe('a name that does not go with the expiry', () => {
  const day = (symbol: string, expiry = '2026-12-25T08:00Z') => {
    const other = otherDay({ symbol, expiry })
    return other === null ? null : dateText(other)
  }
  it('says on which day it would end', () => {
    expect(day('BTC-27MAR27')).toBe('2027-03-27')
    expect(day('my-26MAR27')).toBe('2027-03-26')
    expect(day('XBTU21')).toBe('2021-09-24')
  })

  it('is null where they agree, in whatever zone, or where either says nothing', () => {
    expect([day('BTC-25DEC26'), day('my future'), day(''), day('BTC-26MAR27', 'soon')]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(day('BTC-25DEC26', '2026-12-26T02:00+08:00')).toBeNull()
  })
})
