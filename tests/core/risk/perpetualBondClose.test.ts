import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, perpetualBond, perpetualBondClose } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, inverse, linear } from '../samples'

const held = {
  heldCoin: decimal('1000'),
  contracts: decimal('100000'),
  contract: inverse,
  entryPrice: decimal('100'),
  spotPrice: decimal('200'),
  perpetualPrice: decimal('200'),
  fundingUsd: decimal('500'),
}

describe('perpetualBondClose', () => {
  // By hand: 500 coin at 200 and the funding; a perpetual 25% above spot takes a fifth of the dollars.
  test('is the face at any price, less a premium that has widened', () => {
    expect(perpetualBondClose(held).toFixed()).toBe('100500')
    expect(perpetualBondClose({ ...held, perpetualPrice: decimal('250') }).toFixed()).toBe('80500')
  })

  // By hand: (100,000 * 0.999 + 500) * 0.998.
  test('pays for buying back and for the sale', () => {
    const costs = { futuresFeeRate: decimal('0.001'), exitSpotFeeRate: decimal('0.002') }
    expect(perpetualBondClose({ ...held, costs }).toFixed()).toBe('100199.2')
  })

  test('law: with the perpetual at the spot of the first day it is what perpetualBond expects', () => {
    const holds = fc.property(bonds, ({ daysToExpiry: days, futuresPrice: perpetualPrice, ...desk }) => {
      const bond = perpetualBond({ ...desk, perpetualPrice, days, expectedFunding: decimal('0.1') })
      const closed = perpetualBondClose({
        ...bond,
        contract: desk.contract,
        entryPrice: bond.futuresExecutionPrice,
        costs: desk.costs,
        spotPrice: desk.spotPrice,
        perpetualPrice: desk.spotPrice,
      })
      return agree(closed, bond.finalUsd, { scale: desk.capitalUsd })
    })
    fc.assert(holds, { numRuns: 60 })
  })

  const but = (change: object) => () => perpetualBondClose({ ...held, ...change })
  refuses([
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: decimal('0') })],
    ['perpetualPrice must be greater than zero, was -1', but({ perpetualPrice: decimal('-1') })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
  ])
})
