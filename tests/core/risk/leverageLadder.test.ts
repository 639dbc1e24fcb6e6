import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leverageLadder, liquidationPrice } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, inverseContracts, linear, positiveCounts, prices } from '../samples'

const short = { contracts: decimal('150000'), contract: inverse, entryPrice: decimal('150') }
const ladder = (leverages: readonly string[], changes: Partial<Parameters<typeof leverageLadder>[0]> = {}) =>
  leverageLadder({
    ...short,
    maintenanceMarginRate: decimal('0.005'),
    leverages: leverages.map((leverage) => decimal(leverage)),
    ...changes,
  })

describe('leverageLadder', () => {
  // By hand: 1,000 coins sold; 150,000 * 0.995 / (1,000 - 100) = 165.83..., 150,000 / 900 = 166.66...
  test('ten times leaves 100 of 1,000 coins, gone at 165.83; once is never taken', () => {
    const [whole, tenth] = ladder(['1', '10'])
    expect([whole?.margin.toFixed(), whole?.liquidationPrice, whole?.bankruptcyPrice]).toEqual(['1000', null, null])
    expect(tenth?.margin.toFixed()).toBe('100')
    expect(tenth?.liquidationPrice?.toFixed(10)).toBe('165.8333333333')
    expect(tenth?.bankruptcyPrice?.toFixed(10)).toBe('166.6666666667')
  })

  // By hand: 150,000 dollars are in the second tier; 150,000 * 0.95 / 900.
  test('reads the rate of its tier', () => {
    const tiers = [
      { fromSize: decimal('0'), rate: decimal('0.005') },
      { fromSize: decimal('100000'), rate: decimal('0.05') },
    ]
    const [tenth] = ladder(['10'], { tiers })
    expect([tenth?.rate.toFixed(), tenth?.liquidationPrice?.toFixed(10)]).toEqual(['0.05', '158.3333333333'])
  })

  test('law: each step is liquidationPrice with that margin, and more leverage ends earlier', () => {
    const holds = fc.property(positiveCounts, inverseContracts, prices, (contracts, contract, entryPrice) => {
      const steps = ladder(['2', '5', '20'], { contracts, contract, entryPrice })
      const ends = steps.map(({ margin, liquidationPrice: end }) => {
        const maintenance = { maintenanceMarginRate: decimal('0.005'), maintenanceOn: 'liquidation-value' } as const
        const once = liquidationPrice({ contract, side: 'short', contracts, entryPrice, margin, ...maintenance })
        expect(agree(end!, once!, { within: '1e-50' })).toBe(true)
        return end!
      })
      expect(ends[0]!.greaterThan(ends[1]!) && ends[1]!.greaterThan(ends[2]!)).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['leverages[1] must be greater than zero, was 0', () => ladder(['1', '0'])],
    ['entryPrice must be greater than zero, was 0', () => ladder(['1'], { entryPrice: decimal('0') })],
    [
      'maintenanceMarginRate must be at least 0 and less than 1, was 1',
      () => ladder(['1'], { maintenanceMarginRate: decimal('1') }),
    ],
    ['contracts must be a whole number, was 0.5', () => ladder(['1'], { contracts: decimal('0.5') })],
    ['contract.payoff must be an inverse contract, was linear', () => ladder(['1'], { contract: linear })],
  ])
})
