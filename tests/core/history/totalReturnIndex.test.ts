import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, totalReturnIndex } from '../../../src/core'
import { refuses } from '../refusals'
import { agree } from '../samples'
import { daily, day, history, product } from './days'

describe('totalReturnIndex', () => {
  // By hand: a tenth up and a tenth down of more leave a hundredth less.
  test('10% up and 10% down leave 0.99', () => {
    expect(totalReturnIndex({ start: day(0), periods: daily('0.1', '-0.1') })).toEqual([
      { time: day(0), level: decimal('1') },
      { time: day(1), level: decimal('1.1') },
      { time: day(2), level: decimal('0.99') },
    ])
  })

  test('nothing earned yet is one point', () => {
    expect(totalReturnIndex({ start: day(0), periods: [] })).toEqual([{ time: day(0), level: decimal('1') }])
  })

  test('law: it ends at the product of 1 + rate', () => {
    const holds = fc.property(history, (periods) => {
      const index = totalReturnIndex({ start: day(0), periods })
      expect(index).toHaveLength(periods.length + 1)
      return agree(index.at(-1)!.level, product(periods))
    })
    fc.assert(holds)
  })

  refuses([
    [
      'periods[0].time must be later than the start, was 2021-01-02T00:00:00.000Z',
      () => totalReturnIndex({ start: day(1), periods: daily('0') }),
    ],
    [
      'start must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was 2021',
      () => totalReturnIndex({ start: '2021', periods: [] }),
    ],
    [
      'periods[0].rate must be greater than -1, was -1.5',
      () => totalReturnIndex({ start: day(0), periods: daily('-1.5') }),
    ],
  ])
})
