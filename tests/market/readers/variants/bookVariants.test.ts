import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../../src/core'
import { plainMessage } from '../venueTexts'
import { bookFrames, type BookFrame, type WrittenLevel } from './bookFrames'
import { titled } from './frame'
import { notations, textOf, Written } from './written'

const plain = (figure: string) => new Written(figure)

const level = fc
  .record({ price: fc.integer({ min: 1, max: 9_999_999 }), size: fc.oneof(fc.constant(0), fc.nat(9_999_999)) })
  .map(({ price, size }): WrittenLevel => [`${price}.5`, size === 0 ? '0' : `${size}.0625`])
const levels = fc.array(level, { maxLength: 6 })
const one = fc
  .tuple(fc.boolean(), level)
  .map(([isBid, found]) => ({ bids: isBid ? [found] : [], asks: isBid ? [] : [found] }))
const sidesOf = ({ isSingle }: BookFrame) => (isSingle === true ? one : fc.record({ bids: levels, asks: levels }))

const figures = (side: readonly WrittenLevel[]) => side.map((pair) => pair.map((figure) => decimal(figure).toJSON()))

describe.each(titled(bookFrames))('$title', ({ frame }) => {
  it('is read level by level, an empty side as an empty one, however its figures are written', () => {
    fc.assert(
      fc.property(sidesOf(frame), fc.constantFrom(...Object.values(notations)), (sides, write) => {
        const { books, problems } = plainMessage(frame.venue, textOf(frame.payload(sides, write)))
        expect(problems).toEqual([])
        const { venue, says } = frame
        expect(books).toMatchObject([{ venue, ...says, bids: figures(sides.bids), asks: figures(sides.asks) }])
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['a price of none', ['0', '1']],
    ['a price below zero', ['-5', '1']],
    ['a size below zero', ['5', '-1']],
    ['a size that is a word', ['5', '"much"']],
    ['a price that is missing', ['null', '1']],
  ] as const)('with %s is a problem, and no book', (_, bad) => {
    const good: WrittenLevel = ['64000.5', '2']
    const sides = frame.isSingle === true ? { bids: [bad], asks: [] } : { bids: [good, bad, good], asks: [good] }
    const { books, problems } = plainMessage(frame.venue, textOf(frame.payload(sides, plain)))
    expect([books, problems.length]).toEqual([[], 1])
  })
})
