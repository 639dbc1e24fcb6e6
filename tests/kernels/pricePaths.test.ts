import { describe, expect, test } from 'vitest'
import { pricePaths, type PriceModel } from '../../src/kernels/pricePaths'
import { finished } from './finished'

const still: PriceModel = {
  spotPrice: 100,
  basisYield: 0.5,
  days: 365,
  drift: 0,
  volatility: 0,
  basisMean: 0.5,
  basisReversion: 0,
  basisVolatility: 0,
  correlation: 0,
  jumpsPerYear: 0,
  jumpMean: 0,
  jumpVolatility: 0,
}
const walk = (model: Partial<PriceModel>, changes: Partial<Parameters<typeof pricePaths>[0]> = {}) =>
  pricePaths({
    model: { ...still, ...model },
    seed: 1,
    paths: 1,
    intervals: 365,
    stopPrice: Infinity,
    ...changes,
  })
const walked = (...given: Parameters<typeof walk>) => finished(walk(...given))
const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length
const close = (value: number | undefined, expected: number, within = 1e-12) =>
  expect(Math.abs((value ?? Number.NaN) / expected - 1)).toBeLessThan(within)

describe('paths of spot and future', () => {
  // By hand: the future starts at 150 and runs down to the spot, which stands still.
  test('without a move keep the spot, and the future is highest at the start', () => {
    const { highestFuture, endSpot, stopSpot } = walked({})
    close(highestFuture[0], 150)
    close(endSpot[0], 100)
    expect(stopSpot[0]).toBeNaN()
  })

  // By hand: 100 e^0.7 at the end; the future crosses 160 within the year, where S (1 + 0.5 (1 - t)) = 160.
  test('with a drift alone grow by it, and stop at the first interval at or above the price', () => {
    const { highestFuture, endSpot, stopSpot, stopShare } = walked({ drift: 0.7 }, { stopPrice: 160 })
    close(endSpot[0], 100 * Math.exp(0.7))
    close(highestFuture[0], 100 * Math.exp(0.7))
    const future = (day: number) => 100 * Math.exp((0.7 * day) / 365) * (1 + 0.5 * (1 - day / 365))
    const day = Array.from({ length: 366 }, (_, at) => at).find((at) => future(at) >= 160)!
    expect(stopShare[0]).toBe(day / 365)
    close(stopSpot[0], 100 * Math.exp((0.7 * day) / 365))
  })

  // By hand: the premium of 0.5 stays, and 0.5 becomes 0.1 with e^-2 of the distance left after half a year.
  test('of a perpetual carry its premium to the last day', () => {
    const { highestFuture, endSpot, endFuture } = walked({}, { isPerpetual: true })
    close(endFuture[0], 150)
    close(highestFuture[0], 150)
    close(endSpot[0], 100)
    const reverting = walked({ basisMean: 0.1, basisReversion: 2 }, { isPerpetual: true })
    close(reverting.endFuture[0], 100 * (1.1 + 0.4 * Math.exp(-2)))
    close(walked({}).endFuture[0], 100)
  })

  test('that stand at the stop already stop at once', () => {
    const { stopShare, stopSpot } = walked({}, { stopPrice: 149 })
    expect(stopShare[0]).toBe(0)
    close(stopSpot[0], 100)
  })

  const wild = { volatility: 0.6, drift: 0.1, jumpsPerYear: 5, jumpMean: -0.05, jumpVolatility: 0.1 }

  test('law: the mean of the spot is what the drift expects, jumps included, within four standard errors', () => {
    const { endSpot } = walked(wild, { paths: 20_000, intervals: 50 })
    const mean = meanOf(endSpot)
    const deviation = Math.sqrt(meanOf(endSpot.map((x) => (x - mean) ** 2)))
    expect(Math.abs(mean - 100 * Math.exp(0.1))).toBeLessThan((4 * deviation) / Math.sqrt(20_000))
  })

  // By hand: a jump of e^0.01 in each of four intervals, and the drift of 0 takes it back in each.
  test('that jump in every interval still end where the drift expects', () => {
    const { endSpot } = walked({ jumpsPerYear: 1000, jumpMean: 0.01 }, { intervals: 4 })
    close(endSpot[0], 100)
  })

  // By hand: half of a year on, with e^-2 of the distance of 0.6 left, the future is 100 (1 + (0.1 - 0.6 e^-2) / 2).
  test('whose basis alone reverts have it on the curve, however few and fast the steps', () => {
    const { highestFuture } = walked({ basisYield: -0.5, basisMean: 0.1, basisReversion: 4 }, { intervals: 2 })
    close(highestFuture[0], 100 * (1 + (0.1 - 0.6 * Math.exp(-2)) / 2))
    close(walked({ basisYield: 0, basisReversion: 1e6 }, { intervals: 2 }).highestFuture[0], 125)
  })

  // The reflection of a random walk: P(highest >= b) = N((m - b) / s) + e^(2 m b / s^2) N((-m - b) / s), m = -s^2 / 2.
  test('law: a price is reached about as often as the reflection principle says', () => {
    const { highestFuture } = walked(
      { basisYield: 0, basisMean: 0, volatility: 0.6 },
      { paths: 20_000, intervals: 2000, seed: 5 },
    )
    const reached = meanOf(highestFuture.map((price) => (price >= 150 ? 1 : 0)))
    // N(-0.9757752) + e^-0.4054651 N(-0.3757752), s = 0.6, b = ln 1.5.
    const expected = 0.1645889 + 0.6666667 * 0.3535426
    // Looked at 2,000 times a year, a few crossings are missed: no more than a barrier 0.5826 steps farther away.
    expect(reached).toBeLessThan(expected + 4 * Math.sqrt(0.24 / 20_000))
    expect(reached).toBeGreaterThan(expected - 0.012 - 4 * Math.sqrt(0.24 / 20_000))
  })

  test('law: the basis reverts to its mean, and a full correlation with the spot moves both at once', () => {
    const { highestFuture } = walked(
      { volatility: 0.3, basisVolatility: 0.5, basisReversion: 2, correlation: 1 },
      { paths: 4000, intervals: 200 },
    )
    const apart = walked(
      { volatility: 0.3, basisVolatility: 0.5, basisReversion: 2, correlation: -1 },
      { paths: 4000, intervals: 200 },
    )
    // Moving together they lift the future higher than moving against each other.
    expect(meanOf(highestFuture)).toBeGreaterThan(meanOf(apart.highestFuture) * 1.02)
  })

  test('tell how many are done, the last hundred included', () => {
    const told: number[] = []
    finished(walk({}, { paths: 300, intervals: 1 }), ({ done, of }) => void told.push(done, of))
    expect(told).toEqual([100, 300, 200, 300, 300, 300])
  })
})
