import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, symmetricGrid } from '../../../src/core'
import { refuses } from '../refusals'
import { prices } from '../samples'

describe('symmetricGrid', () => {
  test('a half in four steps, and nothing', () => {
    expect(symmetricGrid({ range: decimal('0.5'), steps: 4 }).map(String)).toEqual([
      '-0.5',
      '-0.25',
      '0',
      '0.25',
      '0.5',
    ])
    expect(symmetricGrid({ range: decimal('0'), steps: 4 }).map(String)).toEqual(['0'])
  })

  test('law: an even number of steps has 0 in its middle, exactly', () => {
    const holds = fc.property(prices, fc.integer({ min: 1, max: 20 }), (range, half) => {
      const points = symmetricGrid({ range, steps: 2 * half })
      return points.length === 2 * half + 1 && points[half]?.isZero() === true
    })
    fc.assert(holds)
  })

  refuses([
    ['range must be at least zero, was -1', () => symmetricGrid({ range: decimal('-1'), steps: 2 })],
    ['steps must be a whole number, was 1.5', () => symmetricGrid({ range: decimal('1'), steps: 1.5 })],
  ])
})
