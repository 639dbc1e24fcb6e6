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

  it.each([
    ['25 Dec 2026 08:00 UTC', '2026-12-25T08:00:00.000Z'],
    ['25-DEC-26 08:00Z', '2026-12-25T08:00:00.000Z'],
    ['8 June 2020T08:00:30+02:00', '2020-06-08T06:00:30.000Z'],
    ['2026-12-25 08:00:00+00', '2026-12-25T08:00:00.000Z'],
    ['2026-12-25 08:00:00-05', '2026-12-25T13:00:00.000Z'],
  ])('reads a month by its name, an offset without minutes: %s', (text, iso) => {
    expect(readInstant({ text })).toEqual({ state: 'instant', iso })
  })

  const problems: readonly [string, string][] = [
    ['', 'unreadable'],
    ['2030', 'unreadable'],
    ['25 Dec 2026', 'without-hour'],
    ['25DEC26 08:00', 'without-zone'],
    ['31 Feb 2027 08:00Z', 'unreadable'],
    ['25 Xyz 2026 08:00Z', 'unreadable'],
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
