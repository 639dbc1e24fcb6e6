import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../src/core'
import { marketVenues, readVenueMessage } from '../../../src/market/readers'
import { faultsIn } from './messageFaults'
import { nothingRead, plainMessage } from './venueTexts'

describe('numbers', () => {
  it('keep every digit that the venue wrote, in a JSON number too', () => {
    const text = '{"e":"indexPriceUpdate","E":1790000000000,"i":"BTCUSD","p":64000.123456789012345678901}'
    const { quotes } = readVenueMessage({ venue: 'binance', text })
    expect(quotes[0]?.index?.toFixed()).toBe('64000.123456789012345678901')
  })

  it('are no numbers where they are words, hexadecimal, grouped, or beyond what anything trades at', () => {
    for (const found of ['NaN', 'Infinity', '0x10', '1,000', ' 5', '1e999', '1e-999999999', '−5', 'true']) {
      const { quotes, problems } = plainMessage('binance', {
        e: 'indexPriceUpdate',
        E: 1790000000000,
        i: 'BTCUSD',
        p: found,
      })
      expect([quotes, problems]).toEqual([[], [{ reason: 'bad-field', found: `p ${found}` }]])
    }
  })

  it('refuse a price below zero, and a size below zero', () => {
    const { problems } = plainMessage('binance', { e: 'indexPriceUpdate', E: 1790000000000, i: 'BTCUSD', p: '-1' })
    expect(problems).toEqual([{ reason: 'bad-field', found: 'p -1' }])
    const book = { lastUpdateId: 1, symbol: 'BTCUSD_PERP', bids: [['1', '-2']], asks: [] }
    expect(plainMessage('binance', book).problems).toHaveLength(1)
  })
})

describe('texts', () => {
  it.each([
    ['', 'empty', ''],
    ['  \n', 'empty', ''],
    ['{"a":', 'broken-json', '{"a":'],
    ['<!doctype html><title>403</title>', 'broken-json', '<!doctype html><title>403</title>'],
    ['429 Too Many Requests', 'broken-json', '429 Too Many Requests'],
    ['null', 'wrong-shape', 'null'],
    ['17', 'wrong-shape', '17'],
    ['"tick"', 'wrong-shape', 'tick'],
  ])('that are no message: %j is %s', (text, reason, found) => {
    for (const venue of marketVenues)
      expect(plainMessage(venue, text)).toEqual({ ...nothingRead, problems: [{ reason, found }] })
  })

  it('of ten million characters and more are not read', () => {
    expect(plainMessage('okx', `[${' '.repeat(10_000_000)}]`).problems).toEqual([
      { reason: 'too-large', found: '10000002' },
    ])
  })

  it('of a depth that no reader can follow are broken', () => {
    for (const venue of marketVenues)
      expect(plainMessage(venue, '['.repeat(200_000)).problems).toMatchObject([{ reason: 'broken-json' }])
  })

  it('may begin with a byte order mark', () => {
    const text = '\uFEFF{"e":"indexPriceUpdate","E":1790000000000,"i":"BTCUSD","p":"64000.5"}'
    expect(plainMessage('binance', text).quotes).toHaveLength(1)
  })

  it('of an unknown venue are a problem, not a failure', () => {
    // A link or a file may name any venue.
    const venue = 'gate' as 'okx'
    expect(plainMessage(venue, '{}').problems).toEqual([{ reason: 'unknown-venue', found: 'gate' }])
  })

  it('of any content are read without a failure, for every venue', () => {
    fc.assert(
      fc.property(fc.constantFrom(...marketVenues), fc.oneof(fc.string(), fc.json()), (venue, text) => {
        expect(faultsIn(readVenueMessage({ venue, text }))).toEqual([])
      }),
    )
  })
})

describe('extra keys', () => {
  it('change nothing', () => {
    const event = { e: 'markPriceUpdate', E: 1790000000000, s: 'BTCUSD_PERP', p: '64010.62', r: '0.0001', T: 0 }
    const more = { ...event, zz: { deep: [1, '2', null] }, ap: 'x', st: 2 }
    expect(plainMessage('binance', more)).toEqual(plainMessage('binance', event))
  })
})

describe('the checker of messages', () => {
  it('reports a figure that is not a number, and a time that is not a time', () => {
    const quote = { venue: 'okx', symbol: 'X', sourceTime: 'today', bid: decimal('1').div(0) } as const
    expect(faultsIn({ instruments: [], quotes: [quote], fundings: [], books: [], problems: [] })).toEqual([
      'quotes.0.sourceTime: today',
      'quotes.0.bid: Infinity',
    ])
  })
})
