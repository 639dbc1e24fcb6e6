import { describe, expect, test } from 'vitest'
import { estimatedSpot } from '../../src/kernels/estimatedSpot'
import { days, times, walk } from './walk'

describe('estimatedSpot', () => {
  // By hand: moves of one per cent up and down each day are 0.01 * sqrt(365) a year.
  test('moves of the same size are its volatility, and none of them a jump', () => {
    const values = times.map((_, at) => Math.exp(at % 2 === 0 ? 0 : 0.01))
    const { volatility, jumpsPerYear, jumpMean } = estimatedSpot({ times, values })!
    expect(volatility.toNumber()).toBeCloseTo(0.01 * Math.sqrt(365), 6)
    expect([jumpsPerYear, jumpMean].map(String)).toEqual(['0', '0'])
  })

  test('law: it finds the volatility of a walk within three standard errors', () => {
    const { volatility } = estimatedSpot(walk({ volatility: 0.6 }))!
    // The threshold at four deviations leaves next to nothing out.
    expect(Math.abs(volatility.toNumber() - 0.6)).toBeLessThan((3 * 0.6) / Math.sqrt(2 * days) + 0.001)
  })

  test('a jump of a quarter downwards twice a year is told from the days between', () => {
    const { volatility, jumpsPerYear, jumpMean } = estimatedSpot(walk({ volatility: 0.5, jump: -0.25, every: 180 }))!
    expect(volatility.toNumber()).toBeCloseTo(0.5, 1)
    // One ordinary move in sixteen thousand lies beyond the threshold.
    expect(Math.abs(jumpsPerYear.toNumber() - 365 / 180)).toBeLessThan(0.2)
    expect(jumpMean.toNumber()).toBeCloseTo(-0.25, 1)
  })

  // By hand: moves of one per cent, but for one of ten and one of twenty: 0.15 on average, 0.05 to either side of it.
  test('two jumps have a mean and a deviation', () => {
    const moveAt = (at: number) => (at === 100 ? 0.1 : at === 200 ? 0.2 : at % 2 === 0 ? 0.01 : -0.01)
    let log = 0
    const values = times.map((_, at) => Math.exp(at === 0 ? 0 : (log += moveAt(at))))
    const { jumpsPerYear, jumpMean, jumpVolatility } = estimatedSpot({ times, values })!
    expect(jumpsPerYear.toNumber()).toBeCloseTo((2 * 365) / days, 5)
    expect([jumpMean, jumpVolatility].map(String)).toEqual(['0.15', '0.05'])
  })

  test('too few moves, or none, are no estimate', () => {
    const short = { times: times.slice(0, 20), values: times.slice(0, 20).map(() => 100) }
    expect(estimatedSpot(short)).toBeNull()
    expect(estimatedSpot({ times, values: times.map(() => 100) })).toBeNull()
  })
})
