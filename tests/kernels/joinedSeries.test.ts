import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinedSeries } from '../../src/kernels/joinedSeries'

const series = (times: readonly number[], columns: Readonly<Record<string, readonly number[]>>) => ({
  times: Float64Array.from(times),
  columns: Object.fromEntries(Object.entries(columns).map(([name, line]) => [name, Float64Array.from(line)])),
})

describe('joinedSeries', () => {
  test('months that overlap by a row are one history', () => {
    const parts = [series([3, 4], { rate: [0.3, 0.4] }), series([1, 2, 3], { rate: [0.1, 0.2, 0.9] })]
    expect(joinedSeries({ parts, apart: null })).toEqual({
      ...series([1, 2, 3, 4], { rate: [0.1, 0.2, 0.3, 0.4] }),
      duplicates: 1,
    })
  })

  test('futures of one moment are side by side, and what one does not have is NaN', () => {
    const parts = [
      series([1, 2], { symbol: [1, 1], price: [10, 11], mark: [5, 6] }),
      series([2, 2], { symbol: [0, 1], price: [12, 13] }),
    ]
    const { times, columns, duplicates } = joinedSeries({ parts, apart: 'symbol' })
    expect([...times]).toEqual([1, 2, 2])
    expect(columns).toEqual(series([], { symbol: [1, 0, 1], price: [10, 12, 11], mark: [5, NaN, 6] }).columns)
    expect(duplicates).toBe(1)
  })

  test('law: a series cut anywhere and joined again is itself', () => {
    const holds = fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 40 }), fc.nat(40), (rates, cut) => {
      const whole = series([...rates.keys()], { rate: rates })
      const part = (from: number, to: number) => ({
        times: whole.times.slice(from, to),
        columns: { rate: whole.columns['rate']!.slice(from, to) },
      })
      const joined = joinedSeries({ parts: [part(cut, rates.length), part(0, cut)], apart: null })
      expect(joined).toEqual({ ...whole, duplicates: 0 })
    })
    fc.assert(holds)
  })
})
