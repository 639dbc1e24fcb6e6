import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, fixedBondSettlement } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, inverse, linear, prices } from '../samples'

const zero = decimal('0')
const essay = { contract: inverse, contracts: decimal('150000'), entryPrice: decimal('150') }

describe('fixedBondSettlement', () => {
  const held = { ...essay, heldCoin: decimal('1000') }

  test('at 200 the future has lost 250 coins and the rest are 150,000 dollars', () => {
    const day = fixedBondSettlement({ ...held, settlementPrice: decimal('200') })
    expect(day.coinLegUsd).toEqual(decimal('200000'))
    expect(day.futuresPnlCoin).toEqual(decimal('-250'))
    expect(day.futuresPnlUsd).toEqual(decimal('-50000'))
    expect(day.equityCoin).toEqual(decimal('750'))
    expect(day.finalUsd).toEqual(decimal('150000'))
  })

  // By hand: 1% of 750 coins settled leaves 742.5; sold 10% lower at 180, less 1%, less 2%.
  test('costs come off line by line', () => {
    const rate = (text: string) => decimal(text)
    const costs = { settlementFeeRate: rate('0.01'), exitSlippageRate: rate('0.01'), exitSpotFeeRate: rate('0.02') }
    const day = fixedBondSettlement({ ...held, settlementPrice: decimal('200'), saleMoveRate: rate('-0.1'), costs })
    expect(day.settlementFeeCoin).toEqual(decimal('7.5'))
    expect(day.soldCoin).toEqual(decimal('742.5'))
    expect(day.salePrice).toEqual(decimal('180'))
    expect(day.saleUsd).toEqual(decimal('133650'))
    expect(day.exitSlippageUsd).toEqual(decimal('1336.5'))
    expect(day.exitSpotFeeUsd).toEqual(decimal('2646.27'))
    expect(day.finalUsd).toEqual(decimal('129667.23'))
  })

  test('the coin alone follows the price; too large a hedge ends in debt', () => {
    const alone = fixedBondSettlement({ ...held, contracts: zero, settlementPrice: decimal('50') })
    expect(alone.finalUsd).toEqual(decimal('50000'))
    const overHedged = fixedBondSettlement({
      ...held,
      contracts: decimal('200000'),
      settlementPrice: decimal('1000000'),
    })
    expect(overHedged.finalUsd.isNegative()).toBe(true)
  })

  test('law: the bond pays its face and its rest at every settlement price, fees and lots included', () => {
    const holds = fc.property(bonds, prices, (trade, settlementPrice) => {
      const { heldCoin, contracts, faceUsd, residualCoin, futuresExecutionPrice: entryPrice } = fixedBond(trade)
      const { contract, costs } = trade
      const day = fixedBondSettlement({ heldCoin, contracts, contract, entryPrice, settlementPrice, costs })
      const kept = decimal('1').minus(costs.exitSpotFeeRate).times(decimal('1').minus(costs.exitSlippageRate))
      const face = faceUsd.times(decimal('1').minus(costs.settlementFeeRate))
      const expected = face.plus(residualCoin.times(settlementPrice)).times(kept)
      expect(
        agree(day.finalUsd, day.saleUsd.minus(day.exitSlippageUsd).minus(day.exitSpotFeeUsd), { scale: day.saleUsd }),
      ).toBe(true)
      return agree(day.finalUsd, expected)
    })
    fc.assert(holds, { numRuns: 300 })
  })

  test('law: at the spot price of the first day it is the final sum of the bond', () => {
    const holds = fc.property(bonds, (trade) => {
      const { heldCoin, contracts, finalUsd, futuresExecutionPrice: entryPrice } = fixedBond(trade)
      const { contract, costs, spotPrice: settlementPrice } = trade
      return agree(
        fixedBondSettlement({ heldCoin, contracts, contract, entryPrice, settlementPrice, costs }).finalUsd,
        finalUsd,
      )
    })
    fc.assert(holds)
  })

  const but = (change: Partial<Parameters<typeof fixedBondSettlement>[0]>) => () =>
    fixedBondSettlement({ ...held, settlementPrice: decimal('200'), ...change })
  refuses([
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['settlementPrice must be greater than zero, was 0', but({ settlementPrice: zero })],
    ['saleMoveRate must be greater than -1, was -1', but({ saleMoveRate: decimal('-1') })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    [
      'costs.settlementFeeRate must be greater than -1 and less than 1, was 1',
      but({ costs: { settlementFeeRate: decimal('1') } }),
    ],
  ])
})
