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

  // By hand: held, 150,000; rolled at a fee f, 180,000 * (1 - f) / (1 + f); floating at 1.3 coin's worth 177,272.73 * (1 - f)^2 / (1 + f),
  // which leads where 1 - f is above 132 / 130: a rebate of 1.54% is nearer than the fee of 1/11, and nobody is paid it.
  test('a rebate is no answer to a desk that pays a fee', () => {
    const floating = { ...given.floating, perpetualPrice: decimal('130') }
    const rolledAt = (fee: string) =>
      rollAlternatives({
        ...given,
        fees: { nearFeeRate: decimal(fee), farFeeRate: decimal(fee) },
        floating: { ...floating, feeRate: decimal(fee) },
      }).alternatives[2]!.breakEven.feeRate!
    for (const fee of ['0', '0.0005']) expect(agree(rolledAt(fee), decimal('1').div(11))).toBe(true)
    expect(agree(rolledAt('-0.0001'), decimal('1').minus(decimal('132').div(130)))).toBe(true)
  })

  test('a roll that is behind at no fee has none', () => {
    const [, , rolled] = rollAlternatives({
      ...given,
      fars: [{ ...given.fars[0]!, price: decimal('109') }],
    }).alternatives
    expect(rolled!.breakEven.feeRate).toBeNull()
  })
})
