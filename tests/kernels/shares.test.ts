import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shares } from '../../src/kernels/shares'

describe('shares', () => {
  test('where values stand', () => {
    const { from, share } = shares(Float64Array.of(0, 0, 6))
    expect([from.length, from[0], share[0], share.at(-1)]).toEqual([60, 0, 2 / 3, 1 / 3])
    expect([...shares(Float64Array.of(5, 5)).share]).toEqual([1])
  })

  test('law: the stretches rise, and together they are all', () => {
    const values = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 300 })
    const holds = fc.property(values, (drawn) => {
      const { from, share } = shares(Float64Array.from(drawn).toSorted())
      expect(Math.abs(share.reduce((sum, one) => sum + one, 0) - 1)).toBeLessThan(1e-9)
      expect([...from]).toEqual([...from.toSorted()])
      expect(share.every((one) => one >= 0)).toBe(true)
    })
    fc.assert(holds)
  })
})
