import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, fixedBond, profitAtSettlement } from '../../../src/core'
import { refuses } from '../refusals'
import { bonds } from '../samples'

const essay = {
  finalUsd: decimal('150000'),
  capitalUsd: decimal('100000'),
  costOfCapital: decimal('0.05'),
  daysToExpiry: decimal('365'),
}

describe('profitAtSettlement', () => {
  // The cash-and-carry essay of 2021, 150,000 dollars of 100,000 in a year; 5% of 100,000 by hand.
  it('earns 50,000 where its dollars cost 5,000', () => {
    const { profitUsd, capitalCostUsd } = profitAtSettlement(essay)
    expect([profitUsd, capitalCostUsd].map(String)).toEqual(['50000', '5000'])
  })

  it('costs nothing over no days', () => {
    expect(profitAtSettlement({ ...essay, daysToExpiry: decimal('0') }).capitalCostUsd.toString()).toBe('0')
  })

  it('law: the profit less what its dollars cost is the net carry of the bond', () => {
    const holds = fc.property(bonds, (bond) => {
      const { finalUsd, carryUsd } = fixedBond(bond)
      const { profitUsd, capitalCostUsd } = profitAtSettlement({ ...bond, finalUsd })
      const scale = finalUsd.abs().plus(bond.capitalUsd)
      expect(profitUsd.minus(capitalCostUsd).minus(carryUsd).abs().lessThanOrEqualTo(scale.times('1e-40'))).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    [
      'finalUsd must be a finite number, was Infinity',
      () => profitAtSettlement({ ...essay, finalUsd: decimal('1').div(0) }),
    ],
    ['capitalUsd must be greater than zero, was 0', () => profitAtSettlement({ ...essay, capitalUsd: decimal('0') })],
    ['daysToExpiry must be at least zero, was -1', () => profitAtSettlement({ ...essay, daysToExpiry: decimal('-1') })],
    [
      'costOfCapital must be greater than -1, was -1',
      () => profitAtSettlement({ ...essay, costOfCapital: decimal('-1') }),
    ],
  ])
})
