import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import {
  fewTicks,
  logDomain,
  logTicks,
  plotNumber,
  sliderPosition,
  sliderPositions,
  sliderText,
} from '../../src/ui/charts/plotNumbers'

describe('plotNumber', () => {
  it('is the nearest binary number', () => {
    expect(plotNumber(decimal('-65432.5'))).toBe(-65432.5)
    expect(plotNumber(decimal('0.1'))).toBe(0.1)
  })

  it('is a gap where there is no value, or none that a screen can place', () => {
    expect([null, decimal('1e15').pow(30), decimal('-1e15').pow(31)].map(plotNumber)).toEqual([null, null, null])
  })
})

describe('the slider', () => {
  const stretches = [
    { from: '1', to: '1000000' },
    { from: '0.01', to: '1000000' },
    { from: '20000.5', to: '80000.25' },
  ]
  const positions = Array.from({ length: sliderPositions + 1 }, (_, position) => position)

  it.each(stretches)('has exact ends from $from to $to', (stretch) => {
    expect(sliderText('0', stretch)).toBe(stretch.from)
    expect(sliderText(`${sliderPositions}`, stretch)).toBe(stretch.to)
    expect(sliderText('-3', stretch)).toBe(stretch.from)
    expect(sliderText('99999', stretch)).toBe(stretch.to)
    expect([stretch.from, stretch.to].map((text) => sliderPosition(text, stretch))).toEqual([0, sliderPositions])
  })

  it.each(stretches.slice(0, 2))('stands from $from to $to where its own text puts it', (stretch) => {
    expect(positions.map((position) => sliderPosition(sliderText(`${position}`, stretch), stretch))).toEqual(positions)
  })

  it.each(stretches)('only rises from $from to $to', (stretch) => {
    const values = positions.map((position) => Number(sliderText(`${position}`, stretch)))
    expect(values.every((value, index) => index === 0 || value >= values[index - 1]!)).toBe(true)
  })

  it.each(stretches)('types numerals that are no longer than can be read, from $from to $to', (stretch) => {
    for (const position of positions.slice(1, -1))
      expect(sliderText(`${position}`, stretch)).toMatch(/^\d{1,7}(\.\d{1,5})?$/)
  })

  it.each([
    ['0.001', 0],
    ['-5', 0],
    ['0', 0],
    ['abc', 0],
    ['2000000', sliderPositions],
    ['1000', sliderPositions / 2],
  ])('stands for %s at %i, at an end where the value is beyond it', (text, position) => {
    expect(sliderPosition(text, { from: '1', to: '1000000' })).toBe(position)
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
