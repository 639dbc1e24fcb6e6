import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { statedCosts } from '../../../src/core/contract/costs'
import { fixedBondPurchase } from '../../../src/core/fixed/purchase'
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

  // By hand: a fifth of fee leaves 80,000 dollars, which buy 640 coins at 125; 48,000 contracts at 75 are worth all of them.
  test('the coin is bought after its fee and above the price, the perpetual sold below it', () => {
    const costs = { spotFeeRate: decimal('0.2'), spotSlippageRate: decimal('0.25') }
    const bought = floatingBondPurchase({ ...essay, costs, slippageRate: decimal('0.25') })
    const { coin, spotExecutionPrice, saleExecutionPrice, contracts, notionalCoin, entryResidualCoin } = bought
    const figures = [coin, spotExecutionPrice, saleExecutionPrice, contracts, notionalCoin, entryResidualCoin]
    expect(figures.map(String)).toEqual(['640', '125', '75', '48000', '640', '0'])
  })

  const sales = fc.record({
    capitalUsd: decimals({ from: 1, to: 10_000_000, places: 2 }),
    spotPrice: prices,
    contract: inverseContracts,
    feeRate: fees,
  })

  test('law: it is what a fixed bond buys against a future at the spot price', () => {
    const holds = fc.property(sales, fees, fees, fees, (sale, spotFeeRate, spotSlippageRate, slippageRate) => {
      const { feeRate, ...market } = sale
      const floating = floatingBondPurchase({
        ...essay,
        ...sale,
        costs: { spotFeeRate, spotSlippageRate },
        slippageRate,
      })
      const paid = { spotFeeRate, spotSlippageRate, futuresFeeRate: feeRate, futuresSlippageRate: slippageRate }
      const fixed = fixedBondPurchase({ ...market, futuresPrice: sale.spotPrice, costs: statedCosts(paid) })
      const { coin, contracts, entryFeeCoin, residualCoin } = fixed
      expect([floating.coin, floating.contracts, floating.entryFeeCoin, floating.entryResidualCoin]).toEqual([
        coin,
        contracts,
        entryFeeCoin,
        residualCoin,
      ])
    })
    fc.assert(holds)
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
