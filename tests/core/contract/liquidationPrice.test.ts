import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bankruptcyPrice,
  contractValue,
  decimal,
  fixedBond,
  liquidationPrice,
  positionPnl,
  type LiquidationPriceArguments,
} from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, contracts, decimals, inverse, linear, positiveCounts, prices, shares, sides } from '../samples'

const bonded: LiquidationPriceArguments = {
  contract: inverse,
  side: 'short',
  contracts: decimal('150000'),
  entryPrice: decimal('150'),
  margin: decimal('100'),
  maintenanceMarginRate: decimal('0.005'),
}

describe('liquidationPrice', () => {
  // By hand: 150,000 dollars at 150 are 1,000 coins; with 100 behind them 149,250 / 900.
  test('a tenth of the coin behind a short is gone at 165.83, at 165.75 on the entry value', () => {
    expect(liquidationPrice(bonded)).toEqual(decimal('149250').div(900))
    expect(liquidationPrice({ ...bonded, maintenanceOn: 'entry-value' })).toEqual(decimal('150000').div(905))
  })

  test('a long of the same size is taken at 137.05', () => {
    expect(liquidationPrice({ ...bonded, side: 'long' })).toEqual(decimal('150750').div(1100))
  })

  test('the whole coin behind a short is never taken, except at entry / rate where the entry value counts', () => {
    const whole = { ...bonded, margin: decimal('1000') }
    expect(liquidationPrice(whole)).toBeNull()
    expect(liquidationPrice({ ...whole, maintenanceOn: 'entry-value' })).toEqual(decimal('30000'))
    expect(liquidationPrice({ ...whole, margin: decimal('1005'), maintenanceOn: 'entry-value' })).toBeNull()
  })

  test('a linear long with its whole value behind it has none; no position has none', () => {
    const whole = {
      ...bonded,
      contract: linear,
      side: 'long',
      contracts: decimal('5'),
      margin: decimal('750'),
    } as const
    expect(liquidationPrice(whole)).toBeNull()
    expect(liquidationPrice({ ...bonded, contracts: decimal('0') })).toBeNull()
  })

  const positions = fc.record({
    contract: contracts,
    side: sides,
    contracts: positiveCounts,
    entryPrice: prices,
    maintenanceMarginRate: decimals({ from: 0, to: 1, places: 3 }).map((rate) => rate.times('0.2')),
    maintenanceOn: fc.constantFrom('liquidation-value' as const, 'entry-value' as const),
  })

  test('law: margin and profit there are the maintenance margin', () => {
    const holds = fc.property(positions, shares, (position, share) => {
      const { contract, contracts: count, entryPrice, maintenanceOn, maintenanceMarginRate } = position
      const currency = contract.payoff === 'inverse' ? 'coin' : 'usd'
      const value = contractValue({ contract, contracts: count, price: entryPrice })[currency]
      const margin = value.times(share)
      const price = liquidationPrice({ ...position, margin })
      if (price === null) return false
      const at = maintenanceOn === 'entry-value' ? entryPrice : price
      const maintained = contractValue({ contract, contracts: count, price: at })[currency].times(maintenanceMarginRate)
      const pnl = positionPnl({ ...position, exitPrice: price })[currency]
      return agree(margin.plus(pnl), maintained, { scale: value.plus(margin) })
    })
    fc.assert(holds)
  })

  test('law: the coin of a bond is never taken, and at entry / rate on the entry value where nothing is left over', () => {
    const holds = fc.property(bonds, fc.integer({ min: 1, max: 50 }), (bond, thousandths) => {
      const { contracts: count, heldCoin, residualCoin, futuresExecutionPrice: entryPrice } = fixedBond(bond)
      const maintenanceMarginRate = decimal(`${thousandths}e-3`)
      const position = {
        contract: bond.contract,
        side: 'short',
        contracts: count,
        entryPrice,
        margin: heldCoin,
      } as const
      expect(liquidationPrice({ ...position, maintenanceMarginRate })).toBeNull()
      if (count.isZero() || !residualCoin.isZero()) return
      const price = liquidationPrice({ ...position, maintenanceMarginRate, maintenanceOn: 'entry-value' })
      expect(price !== null && agree(price, entryPrice.div(maintenanceMarginRate))).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: nor is coin that lots take to the last digit, though its amount has been rounded', () => {
    const holds = fc.property(positiveCounts, prices, (capitalUsd, price) => {
      const bond = fixedBond({
        capitalUsd,
        spotPrice: price,
        futuresPrice: price,
        daysToExpiry: decimal('30'),
        contract: inverse,
      })
      const position = { contract: inverse, side: 'short', contracts: bond.contracts, entryPrice: price } as const
      const maintained = { ...position, margin: bond.heldCoin, maintenanceMarginRate: decimal('0.01') }
      expect(liquidationPrice(maintained)).toBeNull()
      expect(bankruptcyPrice(maintained)).toBeNull()
      const onEntry = liquidationPrice({ ...maintained, maintenanceOn: 'entry-value' })
      return onEntry !== null && agree(onEntry, price.times(100))
    })
    fc.assert(holds)
  })

  const one = { ...bonded, margin: decimal('0') }
  refuses([
    [
      'maintenanceMarginRate must be at least 0 and less than 1, was 1',
      () => liquidationPrice({ ...one, maintenanceMarginRate: decimal('1') }),
    ],
    [
      'maintenanceMarginRate must be at least 0 and less than 1, was -0.01',
      () => liquidationPrice({ ...one, maintenanceMarginRate: decimal('-0.01') }),
    ],
    ['margin must be at least zero, was -1', () => liquidationPrice({ ...one, margin: decimal('-1') })],
    ['entryPrice must be greater than zero, was 0', () => liquidationPrice({ ...one, entryPrice: decimal('0') })],
    ['contracts must be a whole number, was 0.5', () => liquidationPrice({ ...one, contracts: decimal('0.5') })],
    // As a link might say it: no such rule in the type.
    [
      'maintenanceOn must be one of the known choices, was mark',
      () => liquidationPrice({ ...one, maintenanceOn: 'mark' as 'entry-value' }),
    ],
  ])
})
