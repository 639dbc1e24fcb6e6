import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, fixedBondValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, inverse, linear, prices } from '../samples'

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
