import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import { instantsOf, numbersOf, numbersWithGaps } from '../../src/kernels/numbersOf'

describe('exact values as binary numbers', () => {
  it('are the nearest ones, in their order', () => {
    expect([...numbersOf(['0.1', '150000', '-3e-9'].map(decimal))]).toEqual([0.1, 150000, -3e-9])
    expect(numbersOf([])).toHaveLength(0)
  })

  it('where there is no rate, is a gap', () => {
    expect([...numbersWithGaps([decimal('0.5'), null])]).toEqual([0.5, NaN])
  })

  it('instants are milliseconds since 1970', () => {
    expect([...instantsOf(['1970-01-01T00:00:01Z', '1970-01-01T01:00:00+01:00'])]).toEqual([1000, 0])
  })

  it('law: a number that is binary comes back as it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        expect(numbersOf([decimal(`${value}`)])[0]).toBe(value === 0 ? numbersOf([decimal('0')])[0] : value)
      }),
    )
  })
})
