import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOver, placesOn, roundAxisOver, withWholeTicks } from '../../../src/ui/charts/axis'

const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
const values = fc.array(value, { minLength: 1, maxLength: 40 })

describe('an axis over values', () => {
  it('shows them from end to end, with round ticks between', () => {
    expect(axisOver([0, 7.5, 29.7], 'linear')).toEqual({
      scale: 'linear',
      from: 0,
      to: 29.7,
      ticks: [0, 5, 10, 15, 20, 25],
    })
    expect(axisOver([1, 1e6], 'log')).toMatchObject({ from: 1, to: 1e6, ticks: [1, 10, 100, 1000, 1e4, 1e5, 1e6] })
    expect(axisOver([25, 400], 'log').ticks).toEqual([25, 100, 400])
  })

  it('has whole ticks over whole values', () => {
    const ticksOver = (values: readonly number[]) => withWholeTicks(axisOver(values, 'linear'), values).ticks
    expect(ticksOver([0, 1, 2])).toEqual([0, 1, 2])
    expect(ticksOver([0, 0.5, 1])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(ticksOver([3, 4])).toEqual([3, 4])
  })

  it('has some width where there is one value, or none', () => {
    expect(axisOver([40], 'linear')).toMatchObject({ from: 38, to: 42 })
    expect(axisOver([0, 0], 'linear')).toMatchObject({ from: -1, to: 1 })
    expect(axisOver([], 'linear')).toMatchObject({ from: 0, to: 1 })
  })
})

describe('a round axis', () => {
  it('ends at ticks', () => {
    expect(roundAxisOver([999_560, 1_008_531.79], 'linear')).toEqual({
      scale: 'linear',
      from: 998_000,
      to: 1_010_000,
      ticks: [998_000, 1_000_000, 1_002_000, 1_004_000, 1_006_000, 1_008_000, 1_010_000],
    })
    expect(roundAxisOver([-0.003, 0.36], 'linear').ticks).toEqual([-0.1, 0, 0.1, 0.2, 0.3, 0.4])
    expect(roundAxisOver([3, 40, 500], 'log')).toEqual({ scale: 'log', from: 1, to: 1000, ticks: [1, 10, 100, 1000] })
  })

  it('law: holds every value, with two to nine ticks in rising order', () => {
    const holds = fc.property(values, (all) => {
      const { from, to, ticks } = roundAxisOver(all, 'linear')
      const slack = (to - from) * 1e-6
      expect(Math.min(...all)).toBeGreaterThanOrEqual(from - slack)
      expect(Math.max(...all)).toBeLessThanOrEqual(to + slack)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(9)
      expect(ticks.every((tick, index) => index === 0 || tick > ticks[index - 1]!)).toBe(true)
    })
    fc.assert(holds)
  })
})

describe('places on an axis', () => {
  it('run from its start to its end', () => {
    const linear = placesOn({ scale: 'linear', from: 100, to: 300, ticks: [] }, { start: 70, end: 470 })
    expect([100, 150, 300].map(linear)).toEqual([70, 170, 470])
    const up = placesOn({ scale: 'log', from: 1, to: 10_000, ticks: [] }, { start: 278, end: 22 })
    expect([1, 100, 10_000].map(up)).toEqual([278, 150, 22])
  })
})
