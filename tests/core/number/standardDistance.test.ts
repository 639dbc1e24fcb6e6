import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { standardDistance } from '../../../src/core/number/standardDistance'
import { agree, decimals } from '../samples'

const numbers = (...texts: readonly string[]) => texts.map(decimal)

describe('the standard distance', () => {
  test('counts deviations of the others: 1, 2, 3 have a mean of 2 and a deviation of 1', () => {
    expect(standardDistance({ value: decimal('5'), others: numbers('1', '2', '3') })?.toString()).toBe('3')
    expect(standardDistance({ value: decimal('0'), others: numbers('1', '2', '3') })?.toString()).toBe('-2')
  })

  test('is null among too few, or among equals', () => {
    expect(standardDistance({ value: decimal('5'), others: numbers('1', '2') })).toBe(null)
    expect(standardDistance({ value: decimal('5'), others: numbers('1', '1', '1') })).toBe(null)
  })

  test('stays the same when all are moved or scaled', () => {
    const some = fc.array(decimals({ from: -100, to: 100, places: 3 }), { minLength: 3, maxLength: 6 })
    fc.assert(
      fc.property(some, decimals({ from: -100, to: 100, places: 3 }), (others, value) => {
        const plain = standardDistance({ value, others })
        const moved = standardDistance({
          value: value.times(3).plus(7),
          others: others.map((other) => other.times(3).plus(7)),
        })
        if (plain === null) expect(moved).toBe(null)
        else expect(agree(moved!, plain)).toBe(true)
      }),
    )
  })
})
