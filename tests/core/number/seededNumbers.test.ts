import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, seededNumbers, type NumberRange } from '../../../src/core'
import { refuses } from '../refusals'

const range = (from: string, to: string, step: string): NumberRange => ({
  from: decimal(from),
  to: decimal(to),
  step: decimal(step),
})
const spot = range('20000', '60000', '500')

/** The same numbers in whole-number arithmetic. */
function placeOf({ seed, place, count }: { seed: number; place: number; count: bigint }): bigint {
  const modulus = 2n ** 61n - 1n
  const multiplier = 1053810523548239531n
  const start = ((BigInt(seed) + 1n) * multiplier) % modulus
  const stirred = [1, 2, 3].reduce((state) => (state * state + multiplier) % modulus, start)
  const state = Array.from({ length: place }).reduce<bigint>((last) => (last * multiplier) % modulus, stirred)
  return (state * count) / modulus
}

describe('seeded numbers', () => {
  test('a spot price drawn by the seed 7', () => {
    expect(seededNumbers({ seed: decimal('7'), ranges: { spotPrice: spot } }).spotPrice.toFixed()).toBe('47000')
  })

  test('a range of one number gives that number, and its last number may be drawn', () => {
    const only = seededNumbers({ seed: decimal('3'), ranges: { days: range('30', '30', '1') } })
    expect(only.days.toFixed()).toBe('30')
    const coins = Array.from({ length: 60 }, (_, seed) =>
      seededNumbers({ seed: decimal(`${seed}`), ranges: { side: range('0', '1', '1') } }).side.toFixed(),
    )
    expect(new Set(coins)).toEqual(new Set(['0', '1']))
  })

  test('law: as in whole numbers, whatever the order in which the ranges are written', () => {
    const holds = fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seed) => {
      const given = { seed: decimal(`${seed}`) }
      const drawn = seededNumbers({ ...given, ranges: { b: range('-5', '5', '0.25'), a: spot } })
      expect(seededNumbers({ ...given, ranges: { a: spot, b: range('-5', '5', '0.25') } })).toEqual(drawn)
      expect(drawn.a).toEqual(
        decimal('500')
          .times(`${placeOf({ seed, place: 1, count: 81n })}`)
          .plus('20000'),
      )
      expect(drawn.b).toEqual(
        decimal('0.25')
          .times(`${placeOf({ seed, place: 2, count: 41n })}`)
          .minus('5'),
      )
    })
    fc.assert(holds)
  })

  test('law: seeds in a row draw every number about as often', () => {
    const draws = Array.from({ length: 2000 }, (_, seed) =>
      seededNumbers({ seed: decimal(`${seed}`), ranges: { place: range('1', '10', '1') } }).place.toFixed(),
    )
    const counts = draws.reduce<Record<string, number>>(
      (sums, place) => ({ ...sums, [place]: (sums[place] ?? 0) + 1 }),
      {},
    )
    expect(Object.keys(counts)).toHaveLength(10)
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(150)
  })

  test('law: seeds in a row do not draw numbers in a row', () => {
    const drawn = Array.from({ length: 200 }, (_, seed) =>
      seededNumbers({ seed: decimal(`${seed}`), ranges: { place: range('1', '1000', '1') } }),
    ).map(({ place }) => place)
    const steps = drawn.slice(1).map((place, index) => place.minus(drawn[index] ?? place).abs())
    expect(steps.filter((step) => step.lessThan(50)).length).toBeLessThan(40)
    expect(new Set(steps.map(String)).size).toBeGreaterThan(150)
  })

  const drawing = (seed: string, one: NumberRange) => () =>
    seededNumbers({ seed: decimal(seed), ranges: { spot: one } })
  refuses([
    ['seed must be at least zero, was -1', drawing('-1', spot)],
    ['seed must be a whole number, was 1.5', drawing('1.5', spot)],
    ['spot.step must be greater than zero, was 0', drawing('1', range('1', '2', '0'))],
    ['spot.to - spot.from must be at least zero, was -1', drawing('1', range('2', '1', '1'))],
  ])
})
