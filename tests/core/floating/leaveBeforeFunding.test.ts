import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leaveBeforeFunding } from '../../../src/core'
import { refuses } from '../refusals'
import { fees, inverse, inverseContracts, linear, positiveCounts, prices } from '../samples'

const zero = decimal('0')

describe('leaveBeforeFunding', () => {
  const position = {
    contracts: decimal('100200'),
    contract: inverse,
    price: decimal('100'),
    feeRate: decimal('0.0003'),
  }

  // The third event of the cash-and-carry essay, against two fees of 0.03%.
  test('0.1% to pay is more than two fees of 0.03%', () => {
    expect(leaveBeforeFunding({ ...position, rate: decimal('-0.001') })).toEqual({
      paymentCoin: decimal('-1.002'),
      paymentUsd: decimal('-100.2'),
      leaveCostCoin: decimal('-0.6012'),
      leaveCostUsd: decimal('-60.12'),
      betterToLeave: true,
      breakEvenRate: decimal('-0.0006'),
    })
  })

  // By hand, with a quarter of slippage: bought back at 125 and sold again at 75, 100,200 contracts cost 534.4 coins of
  // price, and 801.6 and 1,336 coins of value pay 0.64128 of fee.
  test('both trades pay slippage and the fee at their own prices', () => {
    const slipped = leaveBeforeFunding({ ...position, slippageRate: decimal('0.25'), rate: decimal('-0.5') })
    expect(slipped.leaveCostCoin.toFixed(30)).toBe('-535.041280000000000000000000000000')
    expect(slipped.breakEvenRate.toFixed(30)).toBe('-0.533973333333333333333333333333')
    expect(slipped.betterToLeave).toBe(false)
  })

  test('without contracts nothing is 0, and not -0', () => {
    const { paymentUsd, leaveCostUsd, betterToLeave } = leaveBeforeFunding({
      ...position,
      contracts: zero,
      rate: decimal('-0.1'),
    })
    expect([paymentUsd, leaveCostUsd, betterToLeave]).toEqual([zero, zero, false])
  })

  test('law: at the break-even rate both cost the same, and staying is right', () => {
    const holds = fc.property(positiveCounts, inverseContracts, prices, fees, fees, (...drawn) => {
      const [contracts, contract, price, feeRate, slippageRate] = drawn
      const given = { contracts, contract, price, feeRate, slippageRate }
      const { breakEvenRate: rate } = leaveBeforeFunding({ ...given, rate: zero })
      const { paymentUsd, leaveCostUsd, betterToLeave } = leaveBeforeFunding({ ...given, rate })
      return paymentUsd.equals(leaveCostUsd) && !betterToLeave
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => leaveBeforeFunding({ ...position, rate: zero, ...change })
  refuses([
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['contracts must be at least zero, was -1', but({ contracts: decimal('-1') })],
    ['price must be greater than zero, was 0', but({ price: zero })],
    ['rate must be greater than -1, was -1', but({ rate: decimal('-1') })],
    ['feeRate must be greater than -1 and less than 1, was 1', but({ feeRate: decimal('1') })],
    ['slippageRate must be greater than -1 and less than 1, was -1', but({ slippageRate: decimal('-1') })],
  ])
})
