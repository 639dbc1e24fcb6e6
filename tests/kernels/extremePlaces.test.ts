import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extremePlaces } from '../../src/kernels/extremePlaces'

test('by hand: the ends, the peak and the first gap', () => {
  expect(extremePlaces({ lines: [Float64Array.of(0, 0, 9, 0, 0, 0)], most: 4 })).toEqual([0, 2, 5])
  expect(extremePlaces({ lines: [Float64Array.of(0, 1, NaN, NaN, 4, 5, 6)], most: 5 })).toEqual([0, 2, 6])
})

test('what is short enough stays whole, and nothing gives nothing', () => {
  expect(extremePlaces({ lines: [Float64Array.of(3, 1, 2)], most: 3 })).toEqual([0, 1, 2])
  expect(extremePlaces({ lines: [], most: 3 })).toEqual([])
})

const manyLines = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(NaN)), { minLength: width, maxLength: width }),
    {
      minLength: 12,
      maxLength: 300,
    },
  ),
)

test('law: at most so many, rising, with the ends and every line’s least and greatest value', () => {
  fc.assert(
    fc.property(manyLines, fc.integer({ min: 12, max: 60 }), (rows, most) => {
      const lines = (rows[0] ?? []).map((_, line) => Float64Array.from(rows, (row) => row[line] ?? NaN))
      const places = extremePlaces({ lines, most })
      expect(places.length).toBeLessThanOrEqual(most)
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
      expect([places[0], places.at(-1)]).toEqual([0, rows.length - 1])
      for (const line of lines) {
        const all = [...line].filter((value) => !Number.isNaN(value))
        const kept = places.map((place) => line[place] ?? NaN).filter((value) => !Number.isNaN(value))
        expect([Math.min(...kept), Math.max(...kept)]).toEqual([Math.min(...all), Math.max(...all)])
      }
    }),
  )
})

test('law: a gap between two drawn points is still a gap', () => {
  const line = Float64Array.from({ length: 1000 }, (_, place) => (place === 501 ? NaN : place))
  expect(extremePlaces({ lines: [line], most: 100 })).toContain(501)
})
