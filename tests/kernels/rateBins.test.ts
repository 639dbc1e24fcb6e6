import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, distribution } from '../../src/core'
import { rateBins } from '../../src/kernels/rateBins'

describe('bins of rates', () => {
  // By hand: from -0.01% to 0.01% are 2 in ten thousand; an eightieth of it is 0.0000025, the next round number 0.000005.
  test('begin at round numbers, with zero between two of them', () => {
    const { froms, shares, width } = rateBins(Float64Array.of(-0.0001, 0.0001, 0.0001))
    expect(width).toBeCloseTo(0.000005, 15)
    expect(froms[0]).toBeCloseTo(-0.0001, 15)
    expect(froms.some((from) => from === 0)).toBe(true)
    expect(shares[0]).toBeCloseTo(1 / 3, 12)
    expect(shares.at(-1)).toBeCloseTo(2 / 3, 12)
    expect(froms.length).toBe(41)
  })

  test('of rates that are all one are one bin, and of none there are none', () => {
    expect([...rateBins(Float64Array.of(0.0003, 0.0003)).shares]).toEqual([1])
    expect(rateBins(Float64Array.of(0.0003)).froms[0]).toBeCloseTo(0.0003, 12)
    expect(rateBins(new Float64Array(0)).shares.length).toBe(0)
  })

  // Rates as venues write them: whole hundred-thousandths, most of them on a bound of a bin.
  test('law: they are those of core, whose decimals are exact', () => {
    const written = fc.array(fc.integer({ min: -375, max: 375 }), { minLength: 2, maxLength: 60 })
    const holds = fc.property(written, (steps) => {
      const { froms, shares, width } = rateBins(Float64Array.from(steps, (step) => step / 100_000))
      const values = steps.map((step) => decimal(`${step}`).div(100_000))
      const exact = distribution({ values, width: decimal(width.toPrecision(6)) })
      expect(froms.length).toBe(exact.length)
      exact.forEach(({ from, share }, place) => {
        expect(Math.abs((froms[place] ?? NaN) - from.toNumber())).toBeLessThan(1e-12)
        expect(Math.abs((shares[place] ?? NaN) - share.toNumber())).toBeLessThan(1e-9)
      })
    })
    fc.assert(holds)
  })

  test('refuses what is no rate', () => {
    expect(() => rateBins(Float64Array.of(NaN))).toThrow(/rates/)
  })
})
