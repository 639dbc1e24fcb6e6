import { expect, test } from 'vitest'
import { fundingSummary } from '../../src/kernels/fundingSummary'

const hour = 3_600_000

test('the replay, the days, and the annual rates from the lowest to the highest', () => {
  const times = Float64Array.of(0, 12 * hour, 24 * hour)
  const { replay, days, daily, sortedAnnual } = fundingSummary({ times, rates: Float64Array.of(0.002, -0.001, 0.001) })
  expect(replay.simpleSum).toBeCloseTo(0.002, 15)
  expect([...days]).toEqual([0, 0.5, 1])
  // The first midnight ends the day before, the last one its own.
  expect([...daily.times]).toEqual([0, 24 * hour])
  expect([...daily.levels]).toEqual([replay.levels[0], replay.levels[2]])
  expect([...sortedAnnual].map((rate) => rate.toFixed(9))).toEqual(['-0.730000000', '0.730000000', '1.460000000'])
})
