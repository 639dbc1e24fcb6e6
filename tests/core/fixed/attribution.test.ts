import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond } from '../../../src/core'
import { agree, bonds, inverse } from '../samples'

const essay = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  daysToExpiry: decimal('365'),
  contract: inverse,
}
const costOf = (costs: object) => fixedBond({ ...essay, costs }).attribution

describe('fixedBondAttribution', () => {
  // The cash-and-carry essay of 2021: a face of 150,000 for 100,000 dollars.
  test('without costs all of the profit is the basis', () => {
    const { basisUsd, costsUsd, profitUsd, unexplainedUsd } = costOf({})
    expect([basisUsd, costsUsd, profitUsd, unexplainedUsd].map(String)).toEqual(['50000', '0', '50000', '0'])
  })

  // By hand, of 150,000 settled: 1% is 1,500; of the 150,000 sold 1% slips away, and 2% of the other 148,500 is the fee.
  test('each cost has a line of its own', () => {
    expect(costOf({ spotFeeRate: decimal('0.01') }).spotFeeUsd).toEqual(decimal('-1000'))
    expect(costOf({ settlementFeeRate: decimal('0.01') }).settlementFeeUsd).toEqual(decimal('-1500'))
    const exit = costOf({ exitSlippageRate: decimal('0.01'), exitSpotFeeRate: decimal('0.02') })
    expect([exit.exitSlippageUsd, exit.exitSpotFeeUsd]).toEqual([decimal('-1500'), decimal('-2970')])
    // 98,000 dollars buy 980 coins at 100; bought a quarter dearer, 800 coins are worth 80,000.
    expect(costOf({ spotSlippageRate: decimal('0.25') }).spotSlippageUsd).toEqual(decimal('-20000'))
  })

  test('law: a cost that is 0 has a line of 0, and a rebate a positive one', () => {
    const lines = {
      spotFeeRate: 'spotFeeUsd',
      futuresFeeRate: 'futuresFeeUsd',
      settlementFeeRate: 'settlementFeeUsd',
      exitSpotFeeRate: 'exitSpotFeeUsd',
      spotSlippageRate: 'spotSlippageUsd',
      futuresSlippageRate: 'futuresSlippageUsd',
      exitSlippageRate: 'exitSlippageUsd',
    } as const
    const holds = fc.property(bonds, (bond) => {
      const { attribution, contracts } = fixedBond(bond)
      for (const [rate, line] of Object.entries(lines)) {
        // Object.entries widens the names of the table above.
        const cost = bond.costs[rate as keyof typeof lines]
        const usd = attribution[line]
        if (cost.isZero() || contracts.isZero()) continue
        expect(usd.isNegative(), line).toBe(cost.isPositive())
      }
      const free = fixedBond({ ...bond, costs: {} }).attribution
      return Object.values(lines).every((line) => agree(free[line], decimal('0'), { scale: bond.capitalUsd }))
    })
    fc.assert(holds)
  })

  test('law: the lines are the profit', () => {
    const holds = fc.property(bonds, (bond) => {
      const { basisUsd, costsUsd, profitUsd, unexplainedUsd } = fixedBond(bond).attribution
      const scale = basisUsd.abs().plus(bond.capitalUsd)
      expect(agree(unexplainedUsd, decimal('0'), { within: '1e-40', scale })).toBe(true)
      return agree(basisUsd.plus(costsUsd), profitUsd, { within: '1e-40', scale })
    })
    fc.assert(holds)
  })
})
