import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, tokenPath, tokenTracking } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const tracked = (days: readonly (readonly [number, string, string])[], more: object = {}) =>
  tokenTracking({
    days: days.map(([day, index, token]) => ({
      day: decimal(String(day)),
      indexPrice: decimal(index),
      tokenPrice: decimal(token),
    })),
    ...more,
  })

describe('tokenTracking', () => {
  // By hand: 2.9% over 1%, a still day, then a token that falls 1.5% while its index rises 0.1%.
  const three = [
    [1, '100', '10'],
    [2, '101', '10.29'],
    [3, '101', '10.29'],
    [4, '101.101', '10.13565'],
  ] as const

  test('mean, middle and worst of the days that have a multiple, and the days that have none', () => {
    const { rows, mean, median, worst, undefinedCount, gapCount } = tracked(three)
    expect(rows.map(({ multiple }) => multiple?.toFixed(9) ?? null)).toEqual(['2.900000000', null, '-15.000000000'])
    expect([mean, median, worst].map((figure) => figure?.toFixed(9))).toEqual([
      '-6.050000000',
      '-6.050000000',
      '-15.000000000',
    ])
    expect([undefinedCount, gapCount].map(String)).toEqual(['1', '0'])
  })

  test('a move that is hardly one gives no multiple instead of a spike', () => {
    const { worst, undefinedCount } = tracked(three, { quietRate: decimal('0.001') })
    expect([worst?.toFixed(9), undefinedCount.toFixed()]).toEqual(['2.900000000', '2'])
  })

  test('of a short token the greatest multiple is the worst', () => {
    const short = [
      [1, '100', '10'],
      [2, '101', '9.7'],
      [3, '102.01', '9.8455'],
    ] as const
    expect(tracked(short, { leverage: decimal('-3') }).worst?.toFixed(9)).toBe('1.500000000')
    expect(tracked(short).worst?.toFixed(9)).toBe('-3.000000000')
  })

  test('days that are not neighbours are not compared', () => {
    const { rows, gapCount } = tracked([three[0], three[1], [5, '110', '12']])
    expect([rows.length, gapCount.toFixed()]).toEqual([1, '1'])
    expect(tracked([three[0]])).toMatchObject({ rows: [], mean: null, median: null, worst: null })
  })

  test('law: a token without costs has its leverage every day', () => {
    const moves = fc.array(decimals({ from: 80, to: 120, places: 2 }), { minLength: 1, maxLength: 8 })
    const holds = fc.property(decimals({ from: -3, to: 3, places: 1 }), moves, (leverage, prices) => {
      const { rows } = tokenPath({ leverage, prices })
      const days = rows.map(({ day, price, nav }) => ({ day, indexPrice: price, tokenPrice: nav }))
      return tokenTracking({ days }).rows.every(({ multiple }) => multiple === null || agree(multiple, leverage))
    })
    fc.assert(holds)
  })
  refuses([
    ['days must have at least one entry, was 0', () => tracked([])],
    ['days[1].tokenPrice must be greater than zero, was 0', () => tracked([three[0], [2, '1', '0']])],
    ['quietRate must be at least zero, was -1', () => tracked(three, { quietRate: decimal('-1') })],
  ])
})
