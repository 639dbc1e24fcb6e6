import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, roll } from '../../../src/core'
import { agree, fees, inverse, inverseContracts, positiveCounts, prices } from '../samples'

const zero = decimal('0')
const small = {
  contracts: decimal('1100'),
  nearPrice: decimal('110'),
  farPrice: decimal('100'),
  days: decimal('365'),
  contract: inverse,
}

describe('rollAttribution', () => {
  // By hand: 7.2 coins sold 10 dollars lower lose 72; a fee of 1 coin and one of 1.8, each at 110.
  test('a fall of 10 and two fees are three lines', () => {
    const { attribution } = roll({ ...small, nearFeeRate: decimal('0.1'), farFeeRate: decimal('0.25') })
    const { rollBasisUsd, nearFeeUsd, farFeeUsd, earnedUsd } = attribution
    const lines = [rollBasisUsd, nearFeeUsd, farFeeUsd, earnedUsd]
    expect(lines.map(String)).toEqual(['-72', '-110', '-198', '-380'])
  })

  test('a long pays what the far future is dearer, and the same fees', () => {
    const costs = { nearFeeRate: decimal('0.1'), farFeeRate: decimal('0.25') }
    const { rollBasisUsd, nearFeeUsd, farFeeUsd } = roll({ ...small, ...costs, side: 'long' }).attribution
    expect([rollBasisUsd, nearFeeUsd, farFeeUsd].map(String)).toEqual(['72', '-110', '-198'])
  })

  // By hand: 10 coins bought back a quarter dearer cost 2 of them, 220 dollars; 8 coins at 100 / 2 are 400, 440 short of 840.
  test('slippage has a line for each leg', () => {
    const slips = { nearSlippageRate: decimal('0.25'), farSlippageRate: decimal('0.5') }
    const { rollBasisUsd, nearSlippageUsd, farSlippageUsd, earnedUsd } = roll({ ...small, ...slips }).attribution
    const lines = [rollBasisUsd, nearSlippageUsd, farSlippageUsd, earnedUsd]
    expect(lines.map(String)).toEqual(['-40', '-220', '-440', '-700'])
  })

  const trades = fc.record({
    contracts: positiveCounts,
    contract: inverseContracts,
    nearPrice: prices,
    farPrice: prices,
    nearFeeRate: fees,
    farFeeRate: fees,
    nearSlippageRate: fees,
    farSlippageRate: fees,
  })

  test.each(['short', 'long'] as const)('law: the lines of a %s are what it earns', (side) => {
    const holds = fc.property(trades, (trade) => {
      const { attribution, equityUsd } = roll({ ...trade, days: decimal('90'), side })
      const { earnedUsd, unexplainedUsd, ...lines } = attribution
      const all = Object.values(lines)
      const scale = all.reduce((so, line) => so.plus(line.abs()), equityUsd)
      expect(agree(unexplainedUsd, zero, { within: '1e-40', scale })).toBe(true)
      return agree(
        all.reduce((so, line) => so.plus(line)),
        earnedUsd,
        { within: '1e-40', scale },
      )
    })
    fc.assert(holds)
  })
})
