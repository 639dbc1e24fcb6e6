import { expect, test } from 'vitest'
import { rowsOfNames, uprightMark } from '../../../src/ui/charts/markNames'

const area = { x: 64, width: 300 }
// Four letters of 6.6 px: 26.4 px, half of it 13.2.
const mark = (at: number) => uprightMark({ label: 'Spot', at, solid: false }, area)

test('a name stands over its line, and within the frame where that is near its edge', () => {
  expect(mark(200).centre).toBe(200)
  expect(mark(64).centre).toBeCloseTo(64 - 10 + 13.2)
  expect(mark(364).centre).toBeCloseTo(364)
  expect(mark(380).centre).toBeCloseTo(382 - 13.2)
})

test('in a lower row it stands at the right of its line, and at the left where it would be cut', () => {
  expect(mark(200).beside).toMatchObject({ x: 205, anchor: 'start' })
  expect(mark(360).beside).toMatchObject({ x: 355, anchor: 'end' })
  expect(mark(360).beside.from).toBeCloseTo(360 - 26.4 - 5)
})

test('names that have room share a row; those near each other do not, nor at the right edge', () => {
  expect(rowsOfNames([mark(100), mark(200), mark(300)])).toEqual([0, 0, 0])
  expect(rowsOfNames([mark(200), mark(205), mark(210)])).toEqual([0, 1, 2])
  expect(rowsOfNames([mark(300), mark(358), mark(361), mark(363)])).toEqual([0, 0, 1, 2])
})
