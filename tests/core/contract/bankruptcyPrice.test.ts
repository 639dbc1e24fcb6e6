import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankruptcyPrice, decimal, liquidationPrice, type LiquidationPriceArguments } from '../../../src/core'
import { refuses } from '../refusals'
import { contracts, inverse, positiveCounts, prices, shares, sides } from '../samples'

const bonded: LiquidationPriceArguments = {
  contract: inverse,
  side: 'short',
  contracts: decimal('150000'),
  entryPrice: decimal('150'),
  margin: decimal('100'),
  maintenanceMarginRate: decimal('0.005'),
}

describe('bankruptcyPrice', () => {
  test('a short with half its coin behind it has nothing left at twice the price', () => {
    const position = { ...bonded, contracts: decimal('103000'), entryPrice: decimal('103000'), margin: decimal('0.5') }
    expect(bankruptcyPrice(position)).toEqual(decimal('206000'))
  })

  test('law: it lies beyond the liquidation price, as seen from the entry', () => {
    const positions = fc.record({ contract: contracts, side: sides, contracts: positiveCounts, entryPrice: prices })
    const holds = fc.property(positions, shares, (position, share) => {
      const size = position.contracts.times(position.contract.multiplier)
      const value =
        position.contract.payoff === 'inverse' ? size.div(position.entryPrice) : size.times(position.entryPrice)
      const margin = value.times(share)
      const bankrupt = bankruptcyPrice({ ...position, margin })
      const taken = liquidationPrice({ ...position, margin, maintenanceMarginRate: decimal('0.01') })
      if (bankrupt === null || taken === null) return false
      return position.side === 'long' ? bankrupt.lessThan(taken) : bankrupt.greaterThan(taken)
    })
    fc.assert(holds)
  })

  refuses([['margin must be at least zero, was -1', () => bankruptcyPrice({ ...bonded, margin: decimal('-1') })]])
})
