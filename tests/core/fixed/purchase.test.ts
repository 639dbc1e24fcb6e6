import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { statedCosts } from '../../../src/core/contract/costs'
import { fixedBondPurchase } from '../../../src/core/fixed/purchase'
import { agree, bonds, inverse } from '../samples'

const essay = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  contract: inverse,
  costs: statedCosts(),
}

describe('fixedBondPurchase', () => {
  // The cash-and-carry essay of 2021: 1,000 coins, and a future at 150 for each of them.
  test('100,000 dollars are 1,000 coins and 150,000 contracts, or 100,000 in the naive size', () => {
    const { coin, lots, contracts, notionalCoin, residualCoin, faceUsd, naive } = fixedBondPurchase(essay)
    expect([coin, lots, contracts, notionalCoin, residualCoin, faceUsd].map(String)).toEqual([
      '1000',
      '150000',
      '150000',
      '1000',
      '0',
      '150000',
    ])
    expect(naive.contracts).toEqual(decimal('100000'))
    expect(naive.unhedgedCoin).toEqual(decimal('1000').div(3))
  })

  // By hand: 2% dearer at 102, 1% cheaper at 148.5; 10% of fee leave coin for 1 / 1.1 of the contracts.
  test('slippage moves both prices, and the fee of the future is paid in coin', () => {
    const costs = statedCosts({
      spotSlippageRate: decimal('0.02'),
      futuresSlippageRate: decimal('0.01'),
      futuresFeeRate: decimal('0.1'),
    })
    const day = fixedBondPurchase({ ...essay, capitalUsd: decimal('102000'), costs })
    expect([day.spotExecutionPrice, day.futuresExecutionPrice, day.coin].map(String)).toEqual(['102', '148.5', '1000'])
    const notionalCoin = decimal('135000').div('148.5')
    expect([day.contracts, day.notionalCoin, day.entryFeeCoin]).toEqual([
      decimal('135000'),
      notionalCoin,
      notionalCoin.times('0.1'),
    ])
    expect(day.heldCoin).toEqual(decimal('1000').minus(day.entryFeeCoin))
  })

  test('law: the coin is what is sold forward, its fee, and the residual', () => {
    const holds = fc.property(bonds, (bond) => {
      const { coin, notionalCoin, entryFeeCoin, heldCoin, residualCoin, residualUsd } = fixedBondPurchase(bond)
      const parts = notionalCoin.plus(entryFeeCoin).plus(residualCoin)
      expect(agree(parts, coin, { within: '1e-50' })).toBe(true)
      expect(agree(heldCoin, coin.minus(entryFeeCoin), { within: '1e-50' })).toBe(true)
      return agree(residualUsd, residualCoin.times(bond.spotPrice), { within: '1e-50' })
    })
    fc.assert(holds)
  })

  test('law: the naive size leaves nothing open where the future costs what the coin costs', () => {
    const holds = fc.property(bonds, (bond) => {
      const { contract, spotPrice: futuresPrice } = bond
      const { naive } = fixedBondPurchase({ ...bond, futuresPrice, costs: statedCosts() })
      const lotCoin = contract.multiplier.times(contract.lotSize).div(futuresPrice)
      return !naive.unhedgedCoin.isNegative() && naive.unhedgedCoin.lessThan(lotCoin)
    })
    fc.assert(holds)
  })
})
