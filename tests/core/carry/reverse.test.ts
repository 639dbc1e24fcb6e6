import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, reverseBond } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, inverse, linear, shares } from '../samples'

const zero = decimal('0')
const below = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('80'),
  daysToExpiry: decimal('365'),
  borrowRate: decimal('0.05'),
  contract: inverse,
}

describe('reverseBond', () => {
  // By hand: 1,000 coins sold for 100,000; 80,000 contracts give them back for 80,000, and 50 coins of interest cost 5,000.
  test('a future at 80 pays 15,000 on coin borrowed at 5%, and nothing at 20%', () => {
    const { contracts, residualCoin, interestCoin, profitUsd, breakEvenBorrowRate } = reverseBond(below)
    expect([contracts, residualCoin, interestCoin, profitUsd].map(String)).toEqual(['80000', '0', '50', '15000'])
    expect(breakEvenBorrowRate).toEqual(decimal('0.2'))
  })

  test('the dollars of the sale earn meanwhile', () => {
    const { carryUsd, annualisedCarry } = reverseBond({ ...below, costOfCapital: decimal('0.04') })
    expect([carryUsd, annualisedCarry].map(String)).toEqual(['19000', '0.19'])
  })

  const free = bonds.map((bond) => ({ ...bond, costs: {}, borrowRate: zero }))

  test('law: reverse plus forward at the same prices is nothing where nothing costs', () => {
    const holds = fc.property(free, (trade) => {
      const [forward, reverse] = [fixedBond(trade), reverseBond(trade)]
      const scale = { within: '1e-40', scale: trade.capitalUsd.plus(forward.finalUsd) }
      expect(reverse.contracts).toEqual(forward.contracts)
      expect(agree(reverse.profitUsd, forward.attribution.profitUsd.negated(), scale)).toBe(true)
      return agree(reverse.carryUsd, forward.carryUsd.negated(), scale)
    })
    fc.assert(holds)
  })

  test('law: and minus the costs where trades do: per dollar of face the bases cancel, and the rest is costs', () => {
    const holds = fc.property(bonds, (trade) => {
      const [forward, reverse] = [fixedBond(trade), reverseBond({ ...trade, borrowRate: zero })]
      if (forward.faceUsd.isZero() || reverse.faceUsd.isZero()) return true
      const { spotPrice, futuresPrice } = trade
      const reverseBasisUsd = reverse.faceUsd.times(spotPrice).div(futuresPrice).minus(reverse.faceUsd)
      const scale = decimal('1').plus(spotPrice.div(futuresPrice))
      const cancelled = forward.attribution.basisUsd.div(forward.faceUsd).plus(reverseBasisUsd.div(reverse.faceUsd))
      expect(agree(cancelled, zero, { within: '1e-40', scale })).toBe(true)
      const { costs } = trade
      const soldFor = trade.capitalUsd.minus(reverse.soldUsd)
      const futures = reverse.faceUsd.times(spotPrice).div(futuresPrice).minus(reverse.notionalCoin.times(spotPrice))
      const fees = reverse.entryFeeCoin.times(spotPrice).plus(reverse.faceUsd.times(costs.settlementFeeRate))
      const net = reverse.repaidUsd.times(decimal('1').minus(costs.exitSpotFeeRate)).div(costs.exitSlippageRate.plus(1))
      const costsUsd = soldFor.plus(futures).plus(fees).plus(reverse.repaidUsd.minus(net))
      const both = {
        within: '1e-35',
        scale: trade.capitalUsd.plus(reverse.repaidUsd.abs()).plus(reverse.faceUsd.times(scale)),
      }
      return agree(reverse.profitUsd, reverseBasisUsd.minus(costsUsd), both)
    })
    fc.assert(holds)
  })

  test('law: typed back, the break-even rate of the loan leaves nothing', () => {
    const holds = fc.property(bonds, shares, (trade, rate) => {
      const borrowRate = reverseBond({ ...trade, borrowRate: rate }).breakEvenBorrowRate
      if (!borrowRate.greaterThan(-1)) return true
      const { carryUsd, repaidUsd } = reverseBond({ ...trade, borrowRate })
      return agree(carryUsd, zero, { within: '1e-35', scale: trade.capitalUsd.plus(repaidUsd.abs()) })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => reverseBond({ ...below, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: zero })],
    ['futuresPrice must be greater than zero, was 0', but({ futuresPrice: zero })],
    ['daysToExpiry must be greater than zero, was 0', but({ daysToExpiry: zero })],
    ['borrowRate must be greater than -1, was -1', but({ borrowRate: decimal('-1') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
  ])
})
