import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, touchProbability } from '../../../src/core'
import { pricePaths } from '../../../src/kernels/pricePaths'
import { finished } from '../../kernels/finished'
import { refuses } from '../refusals'
import { decimals, prices, terms } from '../samples'

const asked = { from: decimal('100'), to: decimal('120'), volatility: decimal('0.6'), days: decimal('365') }

describe('touchProbability', () => {
  // By hand: s = 0.6, b = ln 1.2 = 0.18232; N(-0.30387 - 0.3) + N(-0.30387 + 0.3) / 1.2 = N(-0.60387) + N(-0.00387) / 1.2
  // = 0.27296 + 0.49846 / 1.2 = 0.68834.
  test('a fifth higher within a year at 60%', () => {
    expect(touchProbability(asked).toFixed(4)).toBe('0.6883')
  })

  test('a level that is reached is certain, one that has no time is not reached', () => {
    expect(String(touchProbability({ ...asked, to: decimal('100') }))).toBe('1')
    expect(String(touchProbability({ ...asked, days: decimal('0') }))).toBe('0')
  })

  test('law: between 0 and 1, less for a farther level and more for a longer term', () => {
    const volatilities = decimals({ from: 1, to: 300, places: 1 }).map((percent) => percent.div(100))
    const holds = fc.property(prices, volatilities, terms, (from, volatility, days) => {
      const at = (times: string, term = days) =>
        touchProbability({ from, to: from.times(times), volatility, days: term })
      const [near, far, longer] = [at('1.1'), at('1.3'), at('1.3', days.times(2))]
      return near.lessThan(1) && far.lessThanOrEqualTo(near) && longer.greaterThanOrEqualTo(far) && !far.isNegative()
    })
    fc.assert(holds, { numRuns: 60 })
  })

  // Looked at every half an hour, a path misses a few touches between two looks: the simulated figure is a little lower.
  test('law: simulated paths touch as often, within three standard errors and what they miss', () => {
    const none = { drift: 0, basisYield: 0, basisMean: 0, basisReversion: 0, basisVolatility: 0, correlation: 0 }
    const model = {
      ...none,
      spotPrice: 100,
      days: 30,
      volatility: 0.6,
      jumpsPerYear: 0,
      jumpMean: 0,
      jumpVolatility: 0,
    }
    const paths = 4000
    const walked = finished(pricePaths({ model, seed: 7, paths, intervals: 1440, stopPrice: Infinity }))
    const share = walked.highestFuture.reduce((count, future) => count + (future >= 120 ? 1 : 0), 0) / paths
    const exact = touchProbability({ ...asked, days: decimal('30') }).toNumber()
    const error = Math.sqrt((exact * (1 - exact)) / paths)
    // Missed between looks: the level lies 0.5826 of a step's deviation higher (Broadie, Glasserman and Kou, 1997).
    const shifted = 120 * Math.exp(0.5826 * 0.6 * Math.sqrt(30 / 365 / 1440))
    const watched = touchProbability({ ...asked, to: decimal(shifted.toFixed(10)), days: decimal('30') }).toNumber()
    expect(share).toBeLessThan(exact + 3 * error)
    expect(Math.abs(share - watched)).toBeLessThan(3 * error)
  })

  const but = (change: object) => () => touchProbability({ ...asked, ...change })
  refuses([
    ['from must be greater than zero, was 0', but({ from: decimal('0') })],
    ['to must be greater than zero, was -1', but({ to: decimal('-1') })],
    ['volatility must be greater than zero, was 0', but({ volatility: decimal('0') })],
    ['days must be at least zero, was -1', but({ days: decimal('-1') })],
  ])
})
