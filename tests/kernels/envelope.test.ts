import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { envelope, stretchOf } from '../../src/kernels/envelope'

const line = (ys: readonly number[]) => ({ xs: Float64Array.from(ys, (_, place) => place), ys: Float64Array.from(ys) })

describe('envelope', () => {
  test('leaves a short line as it is', () => {
    const short = line([1, 2, 3])
    expect(envelope({ ...short, most: 3 })).toEqual(short)
  })

  test('keeps the one peak in a million points', () => {
    const ys = new Float64Array(1_000_000)
    ys[654_321] = 9
    ys[123_456] = -9
    const thin = envelope({ xs: Float64Array.from(ys, (_, place) => place), ys, most: 2000 })
    expect(thin.xs.length).toBeLessThanOrEqual(2000)
    expect([...thin.xs].filter((_, place) => thin.ys[place] !== 0)).toEqual([123_456, 654_321])
  })

  test('law: in order, at most so many, both ends, every extreme, and no point that was not there', () => {
    const given = fc.record({
      ys: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 400 }),
      most: fc.integer({ min: 4, max: 100 }),
    })
    const holds = fc.property(given, ({ ys, most }) => {
      const { xs, ys: drawn } = envelope({ ...line(ys), most })
      expect(xs.length).toBeLessThanOrEqual(Math.max(most, 4))
      expect([...xs]).toEqual([...new Set(xs)].toSorted((a, b) => a - b))
      expect([xs[0], xs.at(-1)]).toEqual([0, ys.length - 1])
      expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([Math.min(...ys), Math.max(...ys)])
      xs.forEach((x, place) => expect(drawn[place]).toBe(ys[x]))
    })
    fc.assert(holds)
  })

  test('passes over what is missing', () => {
    const ys = Array.from({ length: 100 }, (_, place) => (place % 2 === 0 ? NaN : place))
    expect([...envelope({ ...line(ys), most: 10 }).ys].slice(1, -1).some(Number.isNaN)).toBe(false)
  })
})

test('a stretch of a line, with the point beyond each end', () => {
  const xs = Float64Array.of(0, 1, 2, 3, 4, 5)
  const within = (from: number, to: number) => [...stretchOf({ xs, ys: xs, from, to }).xs]
  expect([within(2, 3), within(1.5, 1.6), within(-9, 0), within(5, 9)]).toEqual([
    [1, 2, 3, 4],
    [1, 2],
    [0, 1],
    [4, 5],
  ])
})
