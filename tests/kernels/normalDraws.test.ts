import { describe, expect, test } from 'vitest'
import { normalDraws } from '../../src/kernels/normalDraws'

const count = 200_000
const drawn = (seed: number) => {
  const { normal } = normalDraws(seed)
  return Float64Array.from({ length: count }, normal)
}
const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('random numbers', () => {
  test('of a seed are always the same ones, to the last bit, and those of another seed are others', () => {
    const { normal } = normalDraws(7)
    // Kept from the first run: a change of the generator changes every simulation that a link holds.
    expect([normal(), normal(), normal()]).toEqual([-0.43627275149683276, 0.24828977404732938, -2.3599628130729333])
    expect(drawn(7).slice(0, 100)).toEqual(drawn(7).slice(0, 100))
    expect(drawn(7).slice(0, 3)).not.toEqual(drawn(8).slice(0, 3))
  })

  test('are normal: mean, deviation, skew and tails within five standard errors', () => {
    const values = drawn(1)
    const error = 5 / Math.sqrt(count)
    expect(Math.abs(meanOf(values))).toBeLessThan(error)
    expect(Math.abs(meanOf(values.map((x) => x * x)) - 1)).toBeLessThan(error * Math.SQRT2)
    expect(Math.abs(meanOf(values.map((x) => x ** 3)))).toBeLessThan(error * Math.sqrt(15))
    expect(Math.abs(meanOf(values.map((x) => x ** 4)) - 3)).toBeLessThan(error * Math.sqrt(96))
    // One in 740.8 lies beyond three deviations.
    const beyond = meanOf(values.map((x) => (Math.abs(x) > 3 ? 1 : 0)))
    expect(Math.abs(beyond - 0.0026998)).toBeLessThan(error * Math.sqrt(0.0026998))
  })

  test('between 0 and 1 never reach either end and fill the stretch evenly', () => {
    const { uniform } = normalDraws(3)
    const values = Float64Array.from({ length: count }, uniform)
    expect(values.every((value) => value > 0 && value < 1)).toBe(true)
    expect(Math.abs(meanOf(values) - 0.5)).toBeLessThan(5 / Math.sqrt(12 * count))
    expect(Math.abs(meanOf(values.map((x) => x * x)) - 1 / 3)).toBeLessThan(5 / Math.sqrt(count))
  })
})
