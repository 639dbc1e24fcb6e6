import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { decimal, leverage, leverageLadder, marginTerms } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, inverseContracts, linear, positiveCounts, prices } from '../samples'

const terms = (changes: Partial<Parameters<typeof marginTerms>[0]> = {}) =>
  marginTerms({
    contracts: decimal('150000'),
    contract: inverse,
    entryPrice: decimal('150'),
    margin: decimal('100'),
    heldCoin: decimal('1000'),
    initialMarginRate: decimal('0.02'),
    maintenanceMarginRate: decimal('0.01'),
    ...changes,
  })

describe('marginTerms', () => {
  // By hand: 150,000 dollars at 150 are 1,000 coins; 100 of them are 10%, ten times; 2% are 20 coins and fifty times.
  test('a tenth posted is ten times, beside fifty and a hundred times', () => {
    const texts = Object.fromEntries(Object.entries(terms()).map(([name, value]) => [name, value?.toFixed()]))
    expect(texts).toEqual({
      shareRate: '0.1',
      postedRate: '0.1',
      postedLeverage: '10',
      initialRate: '0.02',
      initialCoin: '20',
      initialLeverage: '50',
      maintenanceRate: '0.01',
      maintenanceCoin: '10',
      maintenanceLeverage: '100',
    })
  })

  test('there is no leverage without margin, and no share of nothing', () => {
    expect(terms({ margin: decimal('0') }).postedLeverage).toBeNull()
    expect(terms({ contracts: decimal('0') }).postedRate).toBeNull()
    expect(terms({ initialMarginRate: decimal('0') }).initialLeverage).toBeNull()
  })

  test('law: the leverage is leverage’s, and its margin that of the ladder', () => {
    const holds = fc.property(positiveCounts, inverseContracts, prices, (contracts, contract, entryPrice) => {
      const short = { contracts, contract, entryPrice }
      const [step] = leverageLadder({ ...short, leverages: [decimal('8')], maintenanceMarginRate: decimal('0') })
      const { margin } = step!
      const { postedLeverage } = terms({ ...short, margin })
      expect(agree(postedLeverage!, decimal('8'), { within: '1e-50' })).toBe(true)
      expect(agree(postedLeverage!, leverage({ ...short, margin }), { within: '1e-50' })).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['heldCoin must be greater than zero, was 0', () => terms({ heldCoin: decimal('0') })],
    ['margin must be at least zero, was -1', () => terms({ margin: decimal('-1') })],
    ['initialMarginRate must be at least 0 and less than 1, was 1', () => terms({ initialMarginRate: decimal('1') })],
    ['contract.payoff must be an inverse contract, was linear', () => terms({ contract: linear })],
  ])
})
