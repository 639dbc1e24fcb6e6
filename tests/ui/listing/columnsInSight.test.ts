import { describe, expect, test } from 'vitest'
import { columnsInSight, scrolledTo } from '../../../src/ui/listing/columnsInSight'

/** Names of 100 px that stay, and five columns of 80 px beside them. */
const names = 100
const columns = [100, 180, 260, 340, 420].map((left) => ({ left, width: 80 }))
const at = (scrolled: number, width = 300) => ({ scrolled, width, names, columns })

describe('the columns in sight', () => {
  test.each([
    ['at the start', at(0), { from: 1, to: 2, count: 5 }],
    ['a column further', at(80), { from: 2, to: 3, count: 5 }],
    ['one half under the names', at(40), { from: 2, to: 3, count: 5 }],
    ['at the end', at(200), { from: 4, to: 5, count: 5 }],
    ['a frame narrower than a column', at(80, 140), { from: 2, to: 2, count: 5 }],
  ])('%s', (_, table, sight) => expect(columnsInSight(table)).toEqual(sight))

  test('where all of them are, nothing is said', () => expect(columnsInSight(at(0, 500))).toBeNull())
})

describe('the way to the others', () => {
  test('forward, the first column that was cut stands beside the names', () => {
    expect(scrolledTo(at(0), 'after')).toBe(160)
    expect(columnsInSight(at(160))?.from).toBe(3)
  })

  test('forward from column to column nothing is passed over, down to the narrowest frame', () => {
    for (const width of [300, 220, 140]) {
      const seen = new Set<number>()
      let scrolled = 0
      for (let press = 0; press < 6; press++) {
        const sight = columnsInSight(at(scrolled, width))
        for (let column = sight?.from ?? 0; column <= (sight?.to ?? 0); column++) seen.add(column)
        scrolled = Math.min(scrolledTo(at(scrolled, width), 'after'), 500 - width)
      }
      expect([...seen]).toEqual([1, 2, 3, 4, 5])
    }
  })

  test('back by a frame, and not beyond the first', () => {
    expect(scrolledTo(at(200), 'before')).toBe(0)
    expect(scrolledTo(at(360, 200), 'before')).toBe(260)
  })
})
