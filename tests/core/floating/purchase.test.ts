import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { floatingBondPurchase } from '../../../src/core/floating/purchase'
import { agree, decimals, fees, inverse, inverseContracts, prices } from '../samples'

const essay = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  contract: inverse,
  fundings: [],
  rehedge: 'never' as const,
}

describe('floatingBondPurchase', () => {
  // The cash-and-carry essay of 2021: 1,000 coins, 100 contracts of a dollar for each.
  test('100,000 dollars are 1,000 coins and 100,000 contracts', () => {
    const { coin, contracts, notionalCoin, entryFeeCoin, entryResidualCoin } = floatingBondPurchase(essay)
    expect([coin, contracts, notionalCoin, entryFeeCoin, entryResidualCoin].map(String)).toEqual([
      '1000',
      '100000',
      '1000',
      '0',
      '0',
    ])
  })

  // By hand: at a quarter of fee 80,000 contracts take 800 coins and 200 of fee.
  test('the fee comes out of the coin', () => {
    const { contracts, entryFeeCoin, entryResidualCoin } = floatingBondPurchase({ ...essay, feeRate: decimal('0.25') })
    expect([contracts, entryFeeCoin, entryResidualCoin].map(String)).toEqual(['80000', '200', '0'])
  })

  const sales = fc.record({
    capitalUsd: decimals({ from: 1, to: 10_000_000, places: 2 }),
    spotPrice: prices,
    contract: inverseContracts,
    feeRate: fees,
  })

  test('law: the coin is what is sold, its fee, and less than another lot would take', () => {
    const holds = fc.property(sales, (sale) => {
      const { coin, notionalCoin, entryFeeCoin, entryResidualCoin } = floatingBondPurchase({ ...essay, ...sale })
      const { multiplier, lotSize } = sale.contract
      const lotCoin = multiplier.times(lotSize).div(sale.spotPrice).times(sale.feeRate.plus(1))
      expect(entryResidualCoin.isNegative()).toBe(false)
      expect(entryResidualCoin.lessThan(lotCoin)).toBe(true)
      return agree(notionalCoin.plus(entryFeeCoin).plus(entryResidualCoin), coin, { within: '1e-50' })
    })
    fc.assert(holds)
  })
})
