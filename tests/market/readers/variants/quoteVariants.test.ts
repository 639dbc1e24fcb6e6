import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../../src/core'
import { plainMessage, type PlainMessage } from '../venueTexts'
import { titled } from './frame'
import { quoteFrames, type QuoteFrame } from './quoteFrames'
import { notations, stamps, textOf, Written } from './written'

const ms = 1790000000000
const time = '2026-09-21T14:13:20.000Z'

const figureFrom = ({ whole, part, places }: { whole: number; part: number; places: number }) =>
  places === 0 ? `${whole}` : `${whole}.${`${part}`.padStart(places, '0').slice(0, places)}`
/** Prices and rates as venues have them, never zero and to eight places. */
const price = fc
  .record({ whole: fc.integer({ min: 1, max: 99_999_999 }), part: fc.nat(99_999_999), places: fc.nat(8) })
  .map(figureFrom)
const rate = fc
  .record({ sign: fc.constantFrom('', '-'), part: fc.integer({ min: 1, max: 99_999_999 }) })
  .map(({ sign, part }) => `${sign}0.${`${part}`.padStart(10, '0')}`)

const plain = (figure: string) => new Written(figure)
type Figures = Readonly<Record<string, string>>
const figuresOf = ({ says: { prices, rates = {} } }: QuoteFrame): fc.Arbitrary<Figures> =>
  fc.record({
    ...Object.fromEntries(Object.keys(prices).map((key) => [key, price])),
    ...Object.fromEntries(Object.keys(rates).map((key) => [key, rate])),
  })

const read = (frame: QuoteFrame, fields: object, stamp: unknown = ms): PlainMessage => {
  const own = frame.stampKey === undefined ? {} : { [frame.stampKey]: stamp }
  return plainMessage(frame.venue, textOf(frame.payload({ row: { ...frame.row, ...own, ...fields }, stamp }, plain)))
}

/** The figures that a message of one quote says, prices and rates by the names under which they are read. */
const said = ({ quotes, fundings }: PlainMessage): Readonly<Record<string, unknown>> => ({
  ...(fundings[0] as object | undefined),
  ...(quotes[0] as object | undefined),
})

const canonical = (figure: string) => decimal(figure).toJSON()
const named = ({ says }: QuoteFrame): Readonly<Record<string, string>> => ({ ...says.prices, ...says.rates })

describe.each(titled(quoteFrames))('$title', ({ frame }) => {
  it('is read digit for digit, however its figures are written', () => {
    fc.assert(
      fc.property(figuresOf(frame), fc.constantFrom(...Object.values(notations)), (figures, write) => {
        const written = Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, write(figure)]))
        const message = read(frame, written)
        expect(message.problems).toEqual([])
        for (const [key, name] of Object.entries(named(frame)))
          expect([key, said(message)[name]]).toEqual([key, canonical(figures[key] ?? '')])
      }),
      { numRuns: 30 },
    )
  })

  const whole = Object.fromEntries(
    Object.keys(named(frame)).map((key, place) => [
      key,
      new Written(key in frame.says.prices ? `6400${place}.5` : `0.0001${place}`),
    ]),
  )

  it.each(Object.entries(stamps))('is of its moment, written as %s', (_, write) => {
    expect(said(read(frame, whole, write(ms)))).toMatchObject({ sourceTime: time })
  })

  it('is the same with keys that nobody knows', () => {
    const more = { aa: 'x', zz_new: { deep: [1, '2', null] }, zz: -1 }
    expect(read(frame, { ...more, ...whole })).toEqual(read(frame, whole))
  })

  it.each(Object.entries(named(frame)))('without %s says nothing of its %s, and the rest all the same', (key, name) => {
    const { [key]: _, ...rest } = whole
    const { [name]: gone, ...others } = said(read(frame, whole))
    expect(gone).not.toBeUndefined()
    const message = read(frame, rest)
    if (frame.required?.includes(key) === true && message.problems.length > 0) expect(message.quotes).toEqual([])
    else if (frame.required?.includes(key) !== true) {
      const { [name]: left, ...kept } = said(message)
      expect(left).toBeUndefined()
      expect({ ...others, ...kept }).toEqual(others)
    }
    for (const none of [null, '']) expect(said(read(frame, { ...whole, [key]: none }))[name]).toBeNull()
    for (const junk of ['n/a', {}, [], true, '--1']) {
      const spoilt = read(frame, { ...whole, [key]: junk })
      expect([spoilt.problems.length > 0, said(spoilt)[name]]).toEqual([true, undefined])
    }
  })
})
