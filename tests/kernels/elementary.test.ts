import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponential, naturalLogarithm } from '../../src/kernels/elementary'

const near = (value: number, expected: number) =>
  Math.abs(value - expected) <= 4e-15 * Math.max(Math.abs(expected), 1e-15)

describe('logarithm and exponential', () => {
  test('of 1, 2 and 10 are those of the tables', () => {
    expect(naturalLogarithm(1)).toBe(0)
    expect(near(naturalLogarithm(2), 0.6931471805599453)).toBe(true)
    expect(near(naturalLogarithm(10), 2.302585092994046)).toBe(true)
    expect(exponential(0)).toBe(1)
    expect(near(exponential(1), 2.718281828459045)).toBe(true)
    expect(near(exponential(-1), 0.3678794411714423)).toBe(true)
  })

  test('law: they agree with those of the machine', () => {
    const values = fc.tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -200, max: 200 }))
    fc.assert(
      fc.property(values, ([mantissa, exponent]) => {
        const value = mantissa * 10 ** exponent
        expect(near(naturalLogarithm(value), Math.log(value)), `log ${value}`).toBe(true)
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (power) => {
        expect(near(exponential(power) / Math.exp(power), 1), `exp ${power}`).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('beyond the range of normal numbers it is 0 or infinite, and never another number', () => {
    expect([708.5, 2000, 1e9, Infinity].map(exponential)).toEqual([Infinity, Infinity, Infinity, Infinity])
    expect([-708.5, -2000, -1e9, -Infinity].map(exponential)).toEqual([0, 0, 0, 0])
    expect(exponential(NaN)).toBeNaN()
    expect(near(exponential(708) / Math.exp(708), 1)).toBe(true)
    expect(near(exponential(-708) / Math.exp(-708), 1)).toBe(true)
  })

  test('law: each undoes the other', () => {
    const powers = fc.double({ min: -600, max: 600, noNaN: true })
    fc.assert(
      fc.property(powers, (power) => {
        expect(Math.abs(naturalLogarithm(exponential(power)) - power)).toBeLessThan(1e-12)
      }),
    )
  })
})
