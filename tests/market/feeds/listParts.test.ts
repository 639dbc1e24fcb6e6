import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listParts } from '../../../src/market/feeds/listParts'

const row = fc.record({ symbol: fc.string(), deep: fc.json(), filters: fc.array(fc.record({ a: fc.string() })) })
const longer = (rows: readonly object[]) => rows.map((one) => ({ ...one, filling: '-'.repeat(30_000) }))
type Part = { symbols: unknown[] }
const parsed = (text: string) => JSON.parse(text) as Part // what is given to it has symbols

describe('a long list', () => {
  it('is cut between its rows, and none is lost, whatever stands in their texts', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const symbols = longer(rows)
        const parts = listParts(JSON.stringify({ timezone: 'UTC', symbols, after: [1] }), 'symbols')
        expect(parts.flatMap((part) => parsed(part).symbols)).toEqual(JSON.parse(JSON.stringify(symbols)))
        expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(200_000)
      }),
      { numRuns: 40 },
    )
    expect(listParts(JSON.stringify({ symbols: longer(Array.from({ length: 9 }, () => ({}))) }), 'symbols').length).toBeGreaterThan(3) // prettier-ignore
  })

  it('keeps the digits as they are written', () => {
    const text = `{"symbols": [${`{"size":1.50,"name":"]}\\""},`.repeat(3000)}{"size":2.0}]}`
    const parts = listParts(text, 'symbols')
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.join('').split('1.50')).toHaveLength(3001)
    expect(parts.at(-1)).toContain('{"size":2.0}]}')
  })

  it('stays whole where it is short, has another name, or breaks off', () => {
    const long = JSON.stringify({ symbols: longer([{}, {}, {}]) })
    expect(listParts('{"symbols":[]}', 'symbols')).toEqual(['{"symbols":[]}'])
    expect(listParts(long, 'list')).toEqual([long])
    for (const text of [long.slice(0, -2), long.slice(0, 50_000), `${long.slice(0, -2)}}}`])
      expect(listParts(text, 'symbols')).toEqual([text])
  })
})
