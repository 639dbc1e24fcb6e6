import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, linearGrid, logGrid, logGridAround } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices } from '../samples'

const numbers = (...texts: string[]) => texts.map((text) => decimal(text))

describe('grids', () => {
  test('equal distances from 0 to 10', () => {
    const points = linearGrid({ from: decimal('0'), to: decimal('10'), steps: 4 })
    expect(points).toEqual(numbers('0', '2.5', '5', '7.5', '10'))
  })

  test('equal ratios from 1 to 1,000', () => {
    expect(logGrid({ from: decimal('1'), to: decimal('1000'), steps: 3 })).toEqual(numbers('1', '10', '100', '1000'))
    expect(logGrid({ from: decimal('3'), to: decimal('7'), steps: 1 })).toEqual(numbers('3', '7'))
  })

  test('equal ratios around 100', () => {
    const points = logGridAround({ centre: decimal('100'), factor: decimal('4'), steps: 2 })
    expect(points).toEqual(numbers('25', '100', '400'))
  })

  test('law: one point more than steps, the ends exact, in order, the ratio the same to 11 digits', () => {
    const holds = fc.property(prices, prices, fc.integer({ min: 1, max: 60 }), (from, to, steps) => {
      const points = logGrid({ from, to, steps })
      expect(points).toHaveLength(steps + 1)
      expect([points[0], points.at(-1)]).toEqual([from, to])
      const ratios = points.slice(1).map((point, index) => point.div(points[index] ?? point))
      return ratios.every((ratio) => agree(ratio, ratios[0] ?? ratio, { within: '1e-10' }))
    })
    fc.assert(holds)
  })

  const grid = (from: string, steps: number) => () => logGrid({ from: decimal(from), to: decimal('10'), steps })
  refuses([
    ['from must be greater than zero, was 0', grid('0', 4)],
    ['steps must be greater than zero, was 0', grid('1', 0)],
    ['steps must be a whole number, was 1.5', grid('1', 1.5)],
    ['steps must be a finite number, was NaN', () => linearGrid({ from: decimal('0'), to: decimal('1'), steps: NaN })],
    [
      'centre must be greater than zero, was 0',
      () => logGridAround({ centre: decimal('0'), factor: decimal('4'), steps: 2 }),
    ],
    [
      'factor must be greater than zero, was -1',
      () => logGridAround({ centre: decimal('1'), factor: decimal('-1'), steps: 2 }),
    ],
  ])
})
