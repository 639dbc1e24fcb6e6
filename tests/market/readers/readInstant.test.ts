import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInstant } from '../../../src/market/readers/readInstant'

describe('readInstant', () => {
  it('reads milliseconds as a Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000_000, max: 9_999_999_999_999 }), (milliseconds) => {
        const iso = new Date(milliseconds).toISOString()
        expect(readInstant({ text: `${milliseconds}` })).toEqual({ state: 'instant', iso })
      }),
    )
  })

  it('reads an instant with any offset as a Date does', () => {
    const instants = fc.date({
      min: new Date('1001-01-01T00:00Z'),
      max: new Date('2999-01-01T00:00Z'),
      noInvalidDate: true,
    })
    const offsets = fc.record({ sign: fc.constantFrom('+', '-'), hour: fc.integer({ min: 10, max: 23 }) })
    fc.assert(
      fc.property(instants, offsets, (instant, { sign, hour }) => {
        const text = instant.toISOString().replace('Z', `${sign}${hour}:30`)
        expect(readInstant({ text })).toEqual({ state: 'instant', iso: new Date(text).toISOString() })
      }),
    )
  })

  const problems: readonly [string, string][] = [
    ['', 'unreadable'],
    ['2030', 'unreadable'],
    ['2030-03-29', 'without-hour'],
    ['2030-03-29Z', 'without-hour'],
    ['2030-03-29T12:00', 'without-zone'],
    ['2030-13-29T12:00Z', 'unreadable'],
    ['2030-03-29T24:00Z', 'unreadable'],
    ['0000-01-01T00:00+12:00', 'unreadable'],
    ['9999-12-31T23:59-12:00', 'unreadable'],
    ['32503708800000', 'unreadable'],
  ]
  it.each(problems)('does not guess at "%s": %s', (text, problem) => {
    expect(readInstant({ text })).toEqual({ state: 'problem', problem })
  })
})
