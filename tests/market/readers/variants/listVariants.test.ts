import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../../src/core'
import { plainMessage } from '../venueTexts'
import { titled } from './frame'
import { listFrames, type ListFigures } from './listFrames'
import { notations, stamps, textOf, Written } from './written'

const ms = 1798185600000
const expiry = '2026-12-25T08:00:00.000Z'
const canonical = (figure: string) => decimal(figure).toJSON()

const figures: fc.Arbitrary<ListFigures> = fc.record({
  size: fc.constantFrom('1', '10', '100'),
  lot: fc.constantFrom('1', '2', '50', '100'),
  tick: fc.constantFrom('0.01', '0.5', '2.5', '10'),
  expiry: fc.constantFrom(...Object.values(stamps).map((write) => write(ms))),
})

describe.each(titled(listFrames))('$title', ({ frame }) => {
  it('is read as its venue specifies it, however figures and days are written', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...Object.values(notations)), (found, write) => {
        const { instruments, problems } = plainMessage(frame.venue, textOf(frame.payload(found, write)))
        expect(problems).toEqual([])
        expect(instruments).toMatchObject([{ ...frame.says, kind: 'future', expiry }])
        expect(instruments).toMatchObject([
          { multiplier: frame.hasNoSize === true ? '1' : canonical(found.size), tickSize: canonical(found.tick) },
        ])
        if (frame.venue !== 'kraken') expect(instruments).toMatchObject([{ lotSize: canonical(found.lot) }])
      }),
      { numRuns: 40 },
    )
  })

  it.each([null, '', 0, '0', 'soon', undefined])('with %s for a day is a problem, and no contract', (none) => {
    const found = { size: '10', lot: '1', tick: '0.5', expiry: none }
    const { instruments, problems } = plainMessage(
      frame.venue,
      textOf(frame.payload(found, (figure) => new Written(figure))),
    )
    expect([instruments, problems.length]).toEqual([[], 1])
  })
})
