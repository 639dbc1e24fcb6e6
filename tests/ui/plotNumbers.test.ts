import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import { fewTicks, logDomain, logTicks, plainNumeral, plotNumber } from '../../src/ui/charts/plotNumbers'

describe('plotNumber', () => {
  it('is the nearest binary number', () => {
    expect(plotNumber(decimal('-65432.5'))).toBe(-65432.5)
    expect(plotNumber(decimal('0.1'))).toBe(0.1)
  })

  it('is a gap where there is no value, or none that a screen can place', () => {
    expect([null, decimal('1e15').pow(30), decimal('-1e15').pow(31)].map(plotNumber)).toEqual([null, null, null])
  })
})

describe('plainNumeral', () => {
  it.each([
    [65_432.5, '65430'],
    [0.0123456, '0.01235'],
    [1e-7, '0.0000001'],
    [-12.3456, '-12.35'],
    [0, '0'],
    [1e6, '1000000'],
  ])('writes %d as somebody would type it: %s', (value, text) => {
    expect(plainNumeral(value)).toBe(text)
  })
})

describe('a log axis', () => {
  it.each([
    [1, 1e6, [1, 10, 100, 1000, 1e4, 1e5, 1e6]],
    [1, 1e7, [1, 100, 1e4, 1e6]],
    [2, 500, [10, 100]],
    [0.001, 0.1, [0.001, 0.01, 0.1]],
    [1000, 1000, [1000]],
    [20, 90, []],
  ])('from %d to %d has ticks at powers of ten', (least, most, ticks) => {
    expect(logTicks({ least, most })).toEqual(ticks)
  })

  const ends = fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true }))

  it('law: has few ticks, each between its ends', () => {
    const holds = fc.property(ends, ([low, wide]) => {
      const [least, most] = [10 ** low, 10 ** (low + wide)]
      const ticks = logTicks({ least, most })
      expect(ticks.length).toBeLessThanOrEqual(7)
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(least * (1 - 1e-7))
        expect(tick).toBeLessThanOrEqual(most * (1 + 1e-7))
      }
    })
    fc.assert(holds)
  })

  it('of too small a span has its ends and the middle for ticks', () => {
    expect(fewTicks([25, 400])).toEqual([25, 100, 400])
  })

  it.each([
    [
      [3, 40, 500],
      [1, 1000],
    ],
    [[100], [100, 1000]],
    [
      [7, 7],
      [1, 10],
    ],
    [
      [0, -5, 20],
      [10, 100],
    ],
    [[], [1, 10]],
    [[0], [1, 10]],
  ])('holds %j between whole powers of ten: %j', (values, domain) => {
    expect(logDomain(values)).toEqual(domain)
  })

  it('law: holds every value above zero, and has some width', () => {
    const values = fc.array(fc.double({ min: 1e-20, max: 1e20, noNaN: true }), { minLength: 1 })
    const holds = fc.property(values, (above) => {
      const [least, most] = logDomain(above)
      expect(Math.min(...above)).toBeGreaterThanOrEqual(least * (1 - 1e-12))
      expect(Math.max(...above)).toBeLessThanOrEqual(most * (1 + 1e-12))
      expect(least).toBeLessThan(most)
    })
    fc.assert(holds)
  })
})
