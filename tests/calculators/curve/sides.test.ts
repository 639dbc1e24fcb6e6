import { describe, expect, it } from 'vitest'
import { decimal } from '../../../src/core'
import { answered, live } from './liveCurve'

describe('bid and offer', () => {
  const yields = (rows: Awaited<ReturnType<typeof answered>>['rowsOf']) =>
    rows('listing.sides').map(({ values }) => values.map((value) => value?.toFixed() ?? null))

  // By hand, over 73 days: 2 and 3 over 100; beside a book of 99 to 101, 1 over 101 and 4 over 99.
  it('trade against the spot market that is on, else against the index', async () => {
    const { rowsOf: alone } = await answered(live({}))
    expect(yields(alone)).toEqual([['73', '102', '103', '100', '100', '0.1', '0.15', '0.05']])
    const spot = { kind: 'spot', payoff: 'linear', expiry: null, bid: decimal('99'), ask: decimal('101') } as const
    const { rowsOf: beside } = await answered(live({}), live({ ...spot, venue: 'coinbase' }))
    const [row = []] = yields(beside)
    expect(row.slice(3, 5)).toEqual(['99', '101'])
    expect(decimal(row[5]!).times(101).div(5).toFixed(20)).toBe('1.00000000000000000000')
    expect(decimal(row[6]!).times(99).div(5).toFixed(20)).toBe('4.00000000000000000000')
  })
})
