import { describe, expect, test } from 'vitest'
import { decimal, roll, rollLegCosts } from '../../../src/core'
import { refuses } from '../refusals'
import { inverse } from '../samples'

const given = {
  contracts: decimal('150000'),
  nearPrice: decimal('110'),
  farPrice: decimal('132'),
  days: decimal('365'),
  contract: inverse,
}
const at = { nearPrice: given.nearPrice, days: given.days }

describe('rollLegCosts', () => {
  // By hand: the essay's roll: 150,000 dollars at 110, a year apart; one basis point of them is 15.
  test('a year of 150,000 dollars is 15 a basis point, and without costs no leg costs anything', () => {
    const costs = rollLegCosts({ roll: roll(given), ...at })
    expect(costs.dv01Usd.toFixed(20)).toBe('15.00000000000000000000')
    expect([costs.nearCostBp?.toFixed(), costs.farCostBp?.toFixed()]).toEqual(['0', '0'])
  })

  // By hand: the fee is of the value traded, the slippage of the quote: 5 and 3 bp of each leg's value.
  test('a fee of 5 bp and a slippage of 3 are 8 bp of a leg', () => {
    const costs = { nearFeeRate: '0.0005', farFeeRate: '0.0002', nearSlippageRate: '0.0003', farSlippageRate: '0' }
    const rates = Object.fromEntries(Object.entries(costs).map(([name, rate]) => [name, decimal(rate)]))
    const { nearCostBp, farCostBp } = rollLegCosts({ roll: roll({ ...given, ...rates }), ...at })
    expect(nearCostBp?.toFixed(20)).toBe('8.00000000000000000000')
    expect(farCostBp?.toFixed(20)).toBe('2.00000000000000000000')
  })

  test('law: a far price that pays one basis point more is worth the DV01, lots aside', () => {
    const fine = { ...given, contract: { ...inverse, multiplier: decimal('0.000001') } }
    const contracts = decimal('150000000000')
    const before = roll({ ...fine, contracts })
    const after = roll({ ...fine, contracts, farPrice: decimal('132.011') })
    const { dv01Usd } = rollLegCosts({ roll: before, ...at })
    expect(after.newFaceUsd.minus(before.newFaceUsd).minus(dv01Usd).abs().lessThan('0.0001')).toBe(true)
  })

  test('a leg that is not there costs nothing that could be said', () => {
    const none = rollLegCosts({ roll: roll({ ...given, contracts: decimal('0') }), ...at })
    expect([none.nearCostBp, none.farCostBp, none.dv01Usd.toFixed()]).toEqual([null, null, '0'])
  })

  refuses([
    ['days must be greater than zero, was 0', () => rollLegCosts({ roll: roll(given), ...at, days: decimal('0') })],
  ])
})
