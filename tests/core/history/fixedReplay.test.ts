import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedReplay, type FixedEntry } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices } from '../samples'
import { day } from './days'

const entry = (from: number, to: number, futuresPrice: string, referencePrice: string): FixedEntry => ({
  symbol: 'XBT',
  time: day(from),
  expiry: day(to),
  futuresPrice: decimal(futuresPrice),
  referencePrice: decimal(referencePrice),
})

describe('fixedReplay', () => {
  // By hand: 1.1 * 0.9 = 0.99, and 0.1 - 0.1 = 0.
  test('a tenth earned and a tenth lost compound to 0.99 and sum to nothing', () => {
    const replay = fixedReplay({ entries: [entry(0, 73, '110', '100'), entry(73, 146, '99', '110')] })
    expect(replay).toMatchObject({
      returnRate: decimal('-0.01'),
      basisSum: decimal('0'),
      days: decimal('146'),
      annualisedYield: decimal('-0.025'),
      overlappingEntries: decimal('0'),
    })
    expect(replay.rows[0]).toMatchObject({
      days: decimal('73'),
      basisRate: decimal('0.1'),
      annualisedBasis: decimal('0.5'),
      overlapDays: decimal('0'),
      level: decimal('1.1'),
    })
    expect(replay.index.map(({ time }) => time)).toEqual([day(0), day(73), day(146)])
  })

  test('says for how many days two futures were held at once', () => {
    const replay = fixedReplay({ entries: [entry(0, 100, '110', '100'), entry(90, 180, '110', '100')] })
    expect(replay.rows.map(({ overlapDays }) => overlapDays)).toEqual([decimal('0'), decimal('10')])
    expect(replay.overlappingEntries).toEqual(decimal('1'))
  })

  test('law: rolled at one price, a chain of premiums earns its last future over its first spot price', () => {
    const holds = fc.property(fc.array(prices, { minLength: 2, maxLength: 12 }), (path) => {
      const entries = path.slice(1).map((price, place) => ({
        symbol: 'XBT',
        time: day(place * 90),
        expiry: day(place * 90 + 90),
        futuresPrice: price,
        referencePrice: path[place]!,
      }))
      const { returnRate } = fixedReplay({ entries })
      return agree(returnRate.plus(1), path.at(-1)!.div(path[0]!))
    })
    fc.assert(holds)
  })

  const of =
    (...entries: FixedEntry[]) =>
    () =>
      fixedReplay({ entries })
  refuses([
    ['entries must have at least one entry, was 0', of()],
    ['entries[0].futuresPrice must be greater than zero, was 0', of(entry(0, 1, '0', '1'))],
    ['entries[0].referencePrice must be greater than zero, was 0', of(entry(0, 1, '1', '0'))],
    ['entries[0].end must be later than the start, was 2021-01-01T00:00:00.000Z', of(entry(0, 0, '1', '1'))],
    [
      'periods[1].time must be later than the one before, was 2021-01-02T00:00:00.000Z',
      of(entry(0, 1, '1', '1'), entry(0, 1, '1', '1')),
    ],
  ])
})
