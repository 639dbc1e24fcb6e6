import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, withinTolerance } from '../../../src/core'
import { refuses } from '../refusals'
import { prices } from '../samples'

const within = (value: string, wanted: string, tolerance: string) =>
  withinTolerance({ value: decimal(value), wanted: decimal(wanted), tolerance: decimal(tolerance) })

describe('within a tolerance', () => {
  test.each([
    ['333.3', '333.333', '0.001', true],
    ['-333.3', '-333.333', '0.001', true],
    ['333.3', '-333.333', '0.001', false],
    ['101', '100', '0.01', true],
    ['101.0001', '100', '0.01', false],
    ['99', '100', '0.01', true],
    ['0', '0', '0.01', true],
    ['0.000001', '0', '0.01', false],
    ['0', '100', '0.01', false],
  ])('%s for %s to within %s: %s', (value, wanted, tolerance, holds) => {
    expect(within(value, wanted, tolerance)).toBe(holds)
  })

  test('law: the figure itself is within any tolerance, and twice it within none below one', () => {
    const holds = fc.property(prices, fc.integer({ min: 0, max: 99 }), (wanted, percent) => {
      const tolerance = decimal(`${percent}e-2`)
      return (
        withinTolerance({ value: wanted, wanted, tolerance }) &&
        !withinTolerance({ value: wanted.times(2), wanted, tolerance })
      )
    })
    fc.assert(holds)
  })

  refuses([
    ['tolerance must be at least zero, was -0.1', () => within('1', '1', '-0.1')],
    [
      'value must be a finite number, was NaN',
      () => withinTolerance({ value: decimal('1').times(NaN), wanted: decimal('1'), tolerance: decimal('0') }),
    ],
  ])
})
