import { describe, expect, test } from 'vitest'
import { basisLibrary, withPoint, type BasisPast } from '../../../src/market/library'

const past: BasisPast = { venue: 'okx', symbol: 'X', coin: 'BTC', expiry: '2026-12-25T08:00:00.000Z', points: [] }
const minutes = (count: number) =>
  Array.from({ length: count }, (_, minute) => new Date(Date.UTC(2026, 10, 21) + minute * 60_000).toISOString())

describe('a basis through time', () => {
  test('has one point a minute, the last', () => {
    const twice = withPoint(withPoint(past, ['2026-11-21T12:00:01Z', '0.1']), ['2026-11-21T12:00:59Z', '0.2'])
    expect(twice.points).toEqual([['2026-11-21T12:00:59Z', '0.2']])
    expect(withPoint(twice, ['2026-11-21T12:01:00Z', '0.3']).points).toHaveLength(2)
  })

  test('is bounded by two days of minutes, the oldest going first', () => {
    const all = minutes(2_885).reduce((so, time) => withPoint(so, [time, '0.1']), past)
    expect(all.points).toHaveLength(2_880)
    expect(all.points[0]?.[0]).toBe(minutes(6)[5])
  })
})

test('without storage nothing is kept, and nothing fails', async () => {
  const none = basisLibrary(() => {
    throw new ReferenceError('indexedDB is not defined')
  })
  expect(await none.load('2026-11-21T12:00:00Z')).toEqual([])
  await expect(none.keep(past)).resolves.toBeUndefined()
})
