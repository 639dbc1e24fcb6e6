import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { maintainedCoin } from '../../src/kernels/maintainedCoin'
import { refuses } from '../core/refusals'
import { inverse } from '../core/samples'

/** 1,000 coin at entry. */
const short = {
  contract: inverse,
  contracts: decimal('150000'),
  entryPrice: decimal('150'),
  maintenanceMarginRate: decimal('0.01'),
}
const tiers = [
  { fromSize: decimal('900'), rate: decimal('0.05') },
  { fromSize: decimal('0'), rate: decimal('0.005') },
]
const of = (change: object = {}) => [800, 900, 1000].map(maintainedCoin({ ...short, ...change }))

// shockSurface is held to core with all of these; here each is by hand.
describe('maintainedCoin', () => {
  test('one rate on the value, or on that at entry', () => {
    expect(of()).toEqual([8, 9, 10])
    expect(of({ maintenanceOn: 'entry-value' })).toEqual([10, 10, 10])
  })

  test('tiers in coin by the value, whole or by parts; in dollars the same rate at any value', () => {
    expect(of({ tiers, tiersIn: 'coin' })).toEqual([4, 45, 50])
    expect(of({ tiers, tiersIn: 'coin', tierRateOn: 'part' })).toEqual([4, 4.5, 9.5])
    expect(of({ tiers, tiersIn: 'usd' })).toEqual([40, 45, 50])
  })

  refuses([['tiers must have at least one entry, was 0', () => of({ tiers: [] })]])
})
