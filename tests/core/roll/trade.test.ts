import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { statedRollCosts } from '../../../src/core/roll/costs'
import { rollTrade } from '../../../src/core/roll/trade'
import { agree, decimals, fees, inverse, inverseContracts, positiveCounts, prices } from '../samples'

const zero = decimal('0')
const essay = {
  contracts: decimal('150000'),
  residualCoin: zero,
  contract: inverse,
  nearPrice: decimal('110'),
  farPrice: decimal('132'),
  costs: statedRollCosts({}),
}

describe('rollTrade', () => {
  // The cash-and-carry essay of 2021: 150,000 / 110 coins, a future at 132 for each of them.
  test('150,000 contracts closed at 110 are 180,000 at 132', () => {
    const { equityUsd, equityCoin, farContracts, residualCoin, farValueUsd } = rollTrade(essay)
    expect([equityUsd, farContracts, residualCoin, farValueUsd].map(String)).toEqual([
      '150000',
      '180000',
      '0',
      '180000',
    ])
    expect(equityCoin).toEqual(decimal('150000').div(110))
  })

  // By hand: 1,100 contracts at 110 are 10 coins; a tenth is the fee; 9 coins pay 1.25 a coin of the far future: 7.2.
  test('both fees come out of the coin', () => {
    const small = { ...essay, contracts: decimal('1100'), farPrice: decimal('100') }
    const costs = statedRollCosts({ nearFeeRate: decimal('0.1'), farFeeRate: decimal('0.25') })
    const trade = rollTrade({ ...small, costs })
    const { nearFeeCoin, availableCoin, farContracts, farFeeCoin, residualCoin } = trade
    const figures = [nearFeeCoin, availableCoin, farContracts, farFeeCoin, residualCoin]
    expect(figures.map(String)).toEqual(['1', '9', '720', '1.8', '0'])
  })

  test('coin that is owed opens nothing', () => {
    const { farContracts, residualCoin } = rollTrade({ ...essay, residualCoin: decimal('-2000') })
    expect(farContracts).toEqual(zero)
    expect(agree(residualCoin, decimal('-7000').div(11))).toBe(true)
  })

  const trades = fc.record({
    contracts: positiveCounts,
    residualCoin: decimals({ from: 0, to: 10, places: 6 }),
    contract: inverseContracts,
    nearPrice: prices,
    farPrice: prices,
    costs: fc.record({ nearFeeRate: fees, farFeeRate: fees, nearSlippageRate: fees, farSlippageRate: fees }),
  })

  test('law: the coin in hand goes into the far contracts, their fee and the residual', () => {
    const holds = fc.property(trades, (given) => {
      const trade = rollTrade(given)
      const { equityCoin, nearNotionalCoin, nearFeeCoin, availableCoin, farNotionalCoin, farFeeCoin, residualCoin } =
        trade
      const scale = { within: '1e-45', scale: equityCoin }
      const inHand = nearNotionalCoin.minus(nearFeeCoin).plus(given.residualCoin)
      expect(agree(availableCoin, inHand, scale)).toBe(true)
      expect(residualCoin.isNegative()).toBe(false)
      return agree(farNotionalCoin.plus(farFeeCoin).plus(residualCoin), availableCoin, scale)
    })
    fc.assert(holds)
  })

  test('law: rolled into the same price without costs, a position stays as it is', () => {
    const holds = fc.property(trades, (given) => {
      // In whole lots and without a residual, as a bond holds it.
      const contracts = given.contracts.times(given.contract.lotSize)
      const level = { ...given, contracts, residualCoin: zero, farPrice: given.nearPrice }
      const { farContracts, residualCoin } = rollTrade({ ...level, costs: statedRollCosts({}) })
      return farContracts.equals(contracts) && residualCoin.isZero()
    })
    fc.assert(holds)
  })
})
