import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, drawdown, type Decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { prices } from '../samples'
import { day } from './days'

const of = (...levels: (string | Decimal)[]) =>
  drawdown({ index: levels.map((level, place) => ({ time: day(place), level: decimal(String(level)) })) })

describe('drawdown', () => {
  // By hand: 1 is a fifth below 1.25.
  test('1, 1.25, 1, 1.3: a fifth, from the second point to the third, regained at the fourth', () => {
    expect(of('1', '1.25', '1', '1.3')).toEqual({
      rows: [
        ['1', '1', '0'],
        ['1.25', '1.25', '0'],
        ['1', '1.25', '-0.2'],
        ['1.3', '1.3', '0'],
      ].map(([level = '', highestLevel = '', drawdownRate = ''], place) => ({
        time: day(place),
        level: decimal(level),
        highestLevel: decimal(highestLevel),
        drawdownRate: decimal(drawdownRate),
      })),
      maxDrawdownRate: decimal('-0.2'),
      peakTime: day(1),
      troughTime: day(2),
      recoveryTime: day(3),
    })
  })

  test('a fall that is not regained has no day of recovery; a deeper one after it counts', () => {
    expect(of('10', '9', '10', '5', '9')).toMatchObject({ peakTime: day(0), troughTime: day(3), recoveryTime: null })
  })

  // By hand: from 2 to 1.5 a quarter, from 4 to 3 another, from 4 to 2.9 more than that.
  test('of two falls that are as deep the first counts, after a new height too; a deeper one takes its place', () => {
    expect(of('2', '1.5', '4', '3')).toMatchObject({ maxDrawdownRate: decimal('-0.25'), troughTime: day(1) })
    expect(of('2', '1.5', '4', '3', '2.9')).toMatchObject({ peakTime: day(2), troughTime: day(4) })
  })

  test('what never falls has no drawdown', () => {
    expect(of('1', '2', '2')).toMatchObject({ maxDrawdownRate: decimal('0'), troughTime: day(0), recoveryTime: day(0) })
  })

  test('law: it is the deepest fall between any two points', () => {
    const holds = fc.property(fc.array(prices, { minLength: 1, maxLength: 15 }), (levels) => {
      const falls = levels.flatMap((high, from) => levels.slice(from).map((low) => low.div(high).minus(1)))
      const deepest = falls.reduce((least, fall) => (fall.lessThan(least) ? fall : least), decimal('0'))
      expect(of(...levels).maxDrawdownRate).toEqual(deepest)
    })
    fc.assert(holds)
  })

  refuses([
    ['index must have at least one entry, was 0', () => of()],
    ['index[1].level must be greater than zero, was 0', () => of('1', '0')],
  ])
})
