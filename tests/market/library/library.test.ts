import { describe, expect, test } from 'vitest'
import { idOf, library, type LibrarySeries } from '../../../src/market/library'

const series: LibrarySeries = {
  entry: {
    id: 'funding XBTUSD 2021-01-01',
    kind: 'funding',
    source: 'a.csv',
    symbol: 'XBTUSD',
    intervalHours: '8',
    from: null,
    to: null,
    duplicates: 0,
    barTime: null,
    rows: 1,
    gaps: 0,
    missing: 0,
    rejected: 0,
  },
  times: Float64Array.of(1),
  columns: { rate: Float64Array.of(0.0001) },
}

/** A storage that answers every wish in the same way. */
const refusing = (reason: unknown) => () => {
  const store = () => Promise.reject(reason instanceof Error ? reason : new Error(String(reason)))
  return { known: store, rows: store }
}

describe('the library without storage', () => {
  test('is empty, and tells a full storage from a refused one', async () => {
    const full = library(refusing(new DOMException('', 'QuotaExceededError')))
    expect([await full.list(), await full.load('x'), await full.keep(series)]).toEqual([[], null, 'full'])
    const refused = library(refusing(new DOMException('', 'SecurityError')))
    expect(await refused.keep(series)).toBe('refused')
    await expect(refused.remove('x')).resolves.toBeUndefined()
  })

  test('and where there is no storage at all, refused', async () => {
    const none = library(() => {
      throw new ReferenceError('indexedDB is not defined')
    })
    expect([await none.list(), await none.keep(series)]).toEqual([[], 'refused'])
  })
})

describe('the name of a series', () => {
  test.each([
    [
      { kind: 'funding', symbol: 'XBTUSD', source: 'a.csv', from: '2021-01-01T00:00:00.000Z' },
      'funding XBTUSD 2021-01-01',
    ],
    [{ kind: 'prices', symbol: null, source: 'my prices.csv', from: null }, 'prices my prices'],
    [{ kind: 'prices', symbol: 'x'.repeat(99), source: 'a', from: null }, `prices ${'x'.repeat(53)}`],
  ] as const)('%j: %s', (known, id) => {
    expect(idOf(known)).toBe(id)
  })
})
