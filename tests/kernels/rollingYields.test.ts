import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, floaterOdds, rollingReturns } from '../../src/core'
import { leadOver, rollingYields } from '../../src/kernels/rollingYields'
import { refuses } from '../core/refusals'

const day = 86_400_000

describe('rollingYields', () => {
  test('law: the windows are those of core', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 50, max: 200 })), {
      minLength: 1,
      maxLength: 40,
    })
    const holds = fc.property(points, fc.integer({ min: 1, max: 90 }), (steps, hours) => {
      let at = 0
      const times = steps.map(([hoursOn]) => (at += hoursOn * 3_600_000))
      const levels = steps.map(([, level]) => level)
      const windowDays = hours / 24
      const index = times.map((time, place) => ({
        time: new Date(time).toISOString(),
        level: decimal(`${levels[place]!}`),
      }))
      const { rows, independentWindows } = rollingReturns({
        index,
        windowDays: decimal(`${hours}`).div(24),
      })
      const found = rollingYields({ times: Float64Array.from(times), levels: Float64Array.from(levels), windowDays })
      const exact = rows.map(({ annualisedYield }) => annualisedYield.toNumber()).toSorted((a, b) => a - b)
      expect(found.sorted.length).toBe(exact.length)
      expect([...found.times].map((time) => new Date(time).toISOString())).toEqual(rows.map(({ time }) => time))
      expect(found.inTime.toSorted()).toEqual(found.sorted)
      exact.forEach((one, place) => {
        expect(Math.abs(found.sorted[place]! - one)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)))
      })
      expect(found.independentWindows).toBe(independentWindows.toNumber())
      // A rate that no window earns exactly, where binary numbers might fall on either side.
      const odds = floaterOdds({ index, fixedRate: decimal('0.0123456'), horizonDays: decimal(`${hours}`).div(24) })
      const { share, averageLead } = leadOver({ yields: found, fixedRate: 0.0123456 })
      expect(share).toBe(odds.floaterShare?.toNumber() ?? NaN)
      const lead = odds.averageLead?.toNumber() ?? NaN
      expect(
        Number.isNaN(lead) ? averageLead : Math.abs(averageLead - lead) <= 1e-9 * Math.max(1, Math.abs(lead)),
      ).toEqual(Number.isNaN(lead) ? NaN : true)
    })
    fc.assert(holds)
  })

  test('no whole window: nothing, and no mean', () => {
    const { sorted, mean } = rollingYields({ times: Float64Array.of(0), levels: Float64Array.of(1), windowDays: 1 })
    expect([sorted.length, mean]).toEqual([0, NaN])
  })

  refuses([
    [
      'levels[0] must be greater than zero, was 0',
      () => rollingYields({ times: Float64Array.of(day), levels: Float64Array.of(0), windowDays: 1 }),
    ],
  ])
})
