import { describe, expect, test } from 'vitest'
import { decimal, rollAlternatives } from '../../../src/core'
import { agree, inCrumbs, inverse } from '../samples'
import { essay } from './essay'

const zero = decimal('0')
/** The bond of the essay a month before its near expiry, with a perpetual at the spot price and no interval left to pay. */
const given = {
  ...essay,
  floating: { rate: zero, intervalHours: decimal('8'), perpetualPrice: decimal('120') },
}

describe('feeTie', () => {
  // By hand: rolled, 132 / (1 + fee) of a coin; floating, 120 * (1 - fee) / (1 + fee): equal at 1 - 132 / 120, a rebate of 10%.
  test('case 9: a roll ties with a float at the fee that all three trades pay', () => {
    const [, , rolled] = rollAlternatives(given).alternatives
    // Holding pays no fee: 150,000 are met at (1 - fee) / (1 + fee) of 180,000, at a fee of 1/11, and that is nearer.
    expect(agree(rolled!.breakEven.feeRate!, decimal('1').div(11))).toBe(true)
    const crumbs = inCrumbs(given.position.contracts, inverse)
    const cheap = { ...given, contract: crumbs.contract, position: { contracts: crumbs.contracts, residualCoin: zero } }
    const feeRate = decimal('-0.1')
    const { alternatives } = rollAlternatives({
      ...cheap,
      fees: { nearFeeRate: feeRate, farFeeRate: feeRate },
      floating: { ...given.floating, feeRate },
    })
    expect(agree(alternatives[2]!.endUsd, alternatives[3]!.endUsd, { within: '1e-20' })).toBe(true)
    expect(agree(alternatives[2]!.breakEven.feeRate!, feeRate, { within: '1e-20' })).toBe(true)
  })
})
