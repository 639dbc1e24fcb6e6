import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, liquidationPrice, tieredRate, tieredShort, type MaintenanceTier } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, counts, decimals, inverse, linear, prices, shares } from '../samples'

const tier = (fromSize: string, rate: string): MaintenanceTier => ({ fromSize: decimal(fromSize), rate: decimal(rate) })
const essay = {
  contract: inverse,
  contracts: decimal('150000'),
  entryPrice: decimal('150'),
  margin: decimal('100'),
  tiers: [tier('0', '0.005'), tier('950', '0.05')],
  tiersIn: 'coin' as const,
}

describe('tieredShort', () => {
  // 150,000 at 150 are 1,000 coin with 100 behind them. At 5% they are taken at 150,000 * 0.95 / 900 = 158.333..., where
  // they are still worth 947.37 coin, below the second tier: so they are taken in the first, at 150,000 * 0.995 / 900.
  test('a short that has shrunk into the lower tier is taken by its rate', () => {
    const { liquidationPrice: price, rate, tier: place } = tieredShort(essay)
    expect([price!.toFixed(10), String(rate), place]).toEqual(['165.8333333333', '0.005', 0])
  })

  test('one that is still in the higher tier by that of this tier', () => {
    const { liquidationPrice: price, rate } = tieredShort({
      ...essay,
      tiers: [tier('0', '0.005'), tier('900', '0.05')],
    })
    expect([price!.toFixed(10), String(rate)]).toEqual(['158.3333333333', '0.05'])
  })

  // Kraken Futures, FI_XBTUSD as recorded on 22 July 2021: 1% below 500,000 contracts of a dollar, 2% from there on.
  test('in dollars the tier is that of the contracts sold, at any price', () => {
    const tiers = [tier('0', '0.01'), tier('500000', '0.02')]
    const of = (contracts: string) =>
      tieredShort({ ...essay, contracts: decimal(contracts), tiers, tiersIn: 'usd' }).rate
    expect(['499999', '500000'].map((contracts) => String(of(contracts)))).toEqual(['0.01', '0.02'])
  })

  test('below every tier the first rate holds, and on the entry value the size at entry', () => {
    expect(String(tieredShort({ ...essay, tiers: [tier('5000', '0.01')] }).rate)).toBe('0.01')
    const onEntry = { ...essay, maintenanceOn: 'entry-value' as const }
    expect(String(tieredShort(onEntry).rate)).toBe('0.05')
    expect(String(tieredShort({ ...onEntry, tiers: [tier('0', '0.005'), tier('1001', '0.05')] }).rate)).toBe('0.005')
  })

  // 1,000 coin at 1% are not taken before 150,000 * 0.99 / 900 = 165; but from 950 down 20% of 950 are 190 coin, and 950 less
  // the 900 that are owed are only 50.
  test('a lower tier that asks for more takes it where it begins', () => {
    const { liquidationPrice: price, rate } = tieredShort({ ...essay, tiers: [tier('0', '0.2'), tier('950', '0.01')] })
    expect([price!.toFixed(6), String(rate)]).toEqual(['157.894737', '0.2'])
  })

  // By hand: 1,000 coin less 100 are 900. In the second tier 5% less a deduction of 950 * 0.045 = 42.75: (900 - 42.75) / 0.95
  // = 902.37 is below 950, so the first tier takes it at 900 / 0.995 = 904.52 coin, 165.83. From 900 on: 40.5 are deducted,
  // and 904.7368... coin are in the second tier: 150,000 / 904.7368... = 165.7941...
  test('by parts the deduction counts as margin', () => {
    const byParts = { ...essay, tierRateOn: 'part' as const }
    expect(tieredShort(byParts).liquidationPrice!.toFixed(10)).toBe('165.8333333333')
    const {
      liquidationPrice: price,
      rate,
      tier: place,
    } = tieredShort({
      ...byParts,
      tiers: [tier('0', '0.005'), tier('900', '0.05')],
    })
    expect([price!.toFixed(10), rate.toFixed(10), place]).toEqual(['165.7940663176', '0.0052356021', 1])
  })

  test('law: a single tier is liquidationPrice', () => {
    const holds = fc.property(counts, prices, shares, shares, (contracts, entryPrice, posted, rate) => {
      const short = { contract: inverse, contracts, entryPrice, margin: contracts.div(entryPrice).times(posted) }
      const one = tieredShort({ ...short, tiers: [{ fromSize: decimal('0'), rate }], tiersIn: 'coin' })
      const other = liquidationPrice({ ...short, side: 'short', maintenanceMarginRate: rate })
      return one.liquidationPrice === null ? other === null : other !== null && agree(one.liquidationPrice, other)
    })
    fc.assert(holds)
  })

  test('law: fully margined it never ends, whatever the tiers', () => {
    const holds = fc.property(prices, decimals({ from: 0, to: 1, places: 3 }), (entryPrice, from) => {
      const margin = decimal('150000').div(entryPrice)
      const tiers = [tier('0', '0.01'), { fromSize: from.plus(1), rate: decimal('0.3') }]
      return tieredShort({ ...essay, entryPrice, margin: margin.times('1.0000001'), tiers }).liquidationPrice === null
    })
    fc.assert(holds)
  })

  test('law: where it is taken, margin and loss leave the maintenance of the size there; before, they leave more', () => {
    const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 })
    const ways = fc.constantFrom('whole' as const, 'part' as const)
    const holds = fc.property(sizes, decimals({ from: 25, to: 80, places: 3 }), ways, (froms, percent, tierRateOn) => {
      const tiers = [0, ...froms.toSorted((a, b) => a - b)].map((from, place) => tier(String(from), `0.0${place + 1}`))
      const margin = percent.times(10)
      const { liquidationPrice: end } = tieredShort({ ...essay, margin, tiers, tierRateOn })
      const spareAt = (price: typeof margin) => {
        const size = decimal('150000').div(price)
        const { rate } = tieredRate({ tiers, size, tierRateOn })
        return margin.plus(size).minus(1000).minus(size.times(rate))
      }
      const earlier = [0.01, 0.3, 0.7, 0.99].map((part) => end!.minus(150).times(part).plus(150))
      return spareAt(end!).abs().lessThan('1e-40') && earlier.every((price) => spareAt(price).greaterThan(0))
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => tieredShort({ ...essay, ...change })
  refuses([
    ['contracts must be at least zero, was -1', but({ contracts: decimal('-1') })],
    ['tiers must have at least one entry, was 0', but({ tiers: [] })],
    ['tiersIn must be one of the known choices, was lots', but({ tiersIn: 'lots' })],
    [
      'tiers[1].fromSize must differ from the other entries, was 0',
      but({ tiers: [tier('0', '0.01'), tier('0', '0.02')] }),
    ],
    ['tiers[0].rate must be at least 0 and less than 1, was 1', but({ tiers: [tier('0', '1')] })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
  ])
})
