import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, fixedBondPathValue, fixedBondSettlement, fixedBondValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, decimals, inverse, linear, prices } from '../samples'

const zero = decimal('0')
const essay = { contract: inverse, contracts: decimal('150000'), entryPrice: decimal('150') }
const now = { ...essay, coin: decimal('1000'), spotPrice: decimal('100'), futuresPrice: decimal('150') }

describe('fixedBondValue', () => {
  // The cash-and-carry essay of 2021: the bond of 150,000 marked to market.
  test('a future that goes from 150 to 200 over a coin that stays costs 250 coins, and 25,000 dollars', () => {
    const value = fixedBondValue({ ...now, futuresPrice: decimal('200') })
    expect(value).toEqual({ pnlCoin: decimal('-250'), equityCoin: decimal('750'), valueUsd: decimal('75000') })
  })

  test('a rise of both by half leaves the value', () => {
    const value = fixedBondValue({ ...now, spotPrice: decimal('150'), futuresPrice: decimal('225') })
    expect(agree(value.valueUsd, decimal('100000'))).toBe(true)
  })

  test('law: before expiry it is the face at the basis of the day, and the rest', () => {
    const holds = fc.property(bonds, prices, prices, (trade, spotPrice, futuresPrice) => {
      const { heldCoin, contracts, faceUsd, residualCoin, futuresExecutionPrice: entryPrice } = fixedBond(trade)
      const position = { coin: heldCoin, contracts, contract: trade.contract, entryPrice }
      const { valueUsd } = fixedBondValue({ ...position, spotPrice, futuresPrice })
      const expected = faceUsd.times(spotPrice).div(futuresPrice).plus(residualCoin.times(spotPrice))
      // What cancels is the coin at this price, so it sets the scale of the rounding.
      return agree(valueUsd, expected, { within: '1e-50', scale: heldCoin.times(spotPrice).plus(expected) })
    })
    fc.assert(holds)
  })

  refuses([
    ['contract.payoff must be an inverse contract, was linear', () => fixedBondValue({ ...now, contract: linear })],
    ['futuresPrice must be greater than zero, was 0', () => fixedBondValue({ ...now, futuresPrice: zero })],
    ['spotPrice must be greater than zero, was 0', () => fixedBondValue({ ...now, spotPrice: zero })],
    ['entryPrice must be greater than zero, was 0', () => fixedBondValue({ ...now, entryPrice: zero })],
    ['contracts must be at least zero, was -1', () => fixedBondValue({ ...now, contracts: decimal('-1') })],
  ])
})

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

describe('fixedBondPathValue', () => {
  const point = (day: string, rate: string) => ({ day: decimal(day), annualisedRate: decimal(rate) })
  const bond = {
    faceUsd: decimal('150000'),
    residualCoin: zero,
    spotPrice: decimal('100'),
    daysToExpiry: decimal('365'),
  }
  const on = (day: string, ...path: ReturnType<typeof point>[]) =>
    fixedBondPathValue({ ...bond, day: decimal(day), path })

  test('a basis of 100% on the first day halves the face', () => {
    expect(on('0', point('0', '1'))).toEqual({
      annualisedRate: decimal('1'),
      futuresPrice: decimal('200'),
      valueUsd: decimal('75000'),
    })
  })

  test('between two points the rate goes straight, before and after it is level, and at expiry it does not count', () => {
    const path = [point('300', '0.2'), point('100', '0.4')]
    expect(on('150', ...path).annualisedRate).toEqual(decimal('0.35'))
    expect(on('50', ...path).annualisedRate).toEqual(decimal('0.4'))
    expect(on('330', ...path).annualisedRate).toEqual(decimal('0.2'))
    expect(on('365', ...path).futuresPrice).toEqual(decimal('100'))
    expect(on('365', ...path).valueUsd).toEqual(decimal('150000'))
  })

  test('law: it is the value of the bond at the price that the rate implies', () => {
    const rates = decimals({ from: 0, to: 1, places: 4 }).map((rate) => rate.minus('0.1'))
    const holds = fc.property(bonds, rates, prices, (trade, annualisedRate, spotPrice) => {
      const { heldCoin, contracts, faceUsd, residualCoin, futuresExecutionPrice: entryPrice } = fixedBond(trade)
      const path = [{ day: zero, annualisedRate }]
      const { daysToExpiry, contract } = trade
      const marked = fixedBondPathValue({ faceUsd, residualCoin, spotPrice, daysToExpiry, day: decimal('0.5'), path })
      const { futuresPrice } = marked
      const { valueUsd } = fixedBondValue({ coin: heldCoin, contracts, contract, entryPrice, spotPrice, futuresPrice })
      return agree(marked.valueUsd, valueUsd, {
        within: '1e-50',
        scale: heldCoin.times(spotPrice).plus(valueUsd.abs()),
      })
    })
    fc.assert(holds)
  })

  refuses([
    ['day must be at most the days to expiry, was 366', () => on('366', point('0', '0'))],
    ['day must be at least zero, was -1', () => on('-1', point('0', '0'))],
    ['path must have at least one entry, was 0', () => on('0')],
    ['path[1].day must differ from the other entries, was 5', () => on('0', point('5', '0'), point('5', '1'))],
    ['path[0].day must be at least zero, was -5', () => on('0', point('-5', '0'))],
    ['path must give a price greater than zero, was -1', () => on('0', point('0', '-1'))],
    [
      'daysToExpiry must be greater than zero, was 0',
      () => fixedBondPathValue({ ...bond, daysToExpiry: zero, day: zero, path: [point('0', '0')] }),
    ],
    [
      'faceUsd must be at least zero, was -1',
      () => fixedBondPathValue({ ...bond, faceUsd: decimal('-1'), day: zero, path: [point('0', '0')] }),
    ],
  ])
})
