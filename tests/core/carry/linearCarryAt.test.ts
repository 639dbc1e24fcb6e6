import { describe, expect, test } from 'vitest'
import { decimal, linearCarry } from '../../../src/core'
import { refuses } from '../refusals'

const zero = decimal('0')
const trade = linearCarry({
  capitalUsd: decimal('1000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('110'),
  daysToExpiry: decimal('73'),
  sizes: [{ contractCoin: decimal('1') }],
  fund: { etfPrice: decimal('102'), coinPerShare: decimal('1'), etfFeeRate: zero },
  marginRate: zero,
  loanShareRate: zero,
  loanRate: zero,
  cashRate: zero,
  costs: {
    spotFeeRate: zero,
    spotSlippageRate: zero,
    linearFeeRate: zero,
    linearSlippageRate: zero,
    exitSpotFeeRate: decimal('0.01'),
    exitSlippageRate: zero,
  },
})

describe('linearCarryAt', () => {
  // By hand: 9 shares at 102 of a coin at 100; at 120 the same premium makes 122.4, of which a hundredth is the fee of the sale.
  test('the premium of a fund is still there at the end, and grows with the price', () => {
    const end = trade.at(decimal('120'))
    expect([end.openPnlUsd, end.exitCostsUsd, end.longEndUsd, end.futuresPnlUsd].map(String)).toEqual([
      '3.6',
      '-11.016',
      '1090.584',
      '-90',
    ])
    // 90 of basis and 3.6 less 11.016.
    expect(end.profitUsd.toFixed()).toBe('82.584')
  })

  test('a capital that covers no contract earns nothing, and has no yield on a notional', () => {
    const none = linearCarry({ ...example, capitalUsd: decimal('50') })
    expect(none.at(decimal('100')).notionalYield).toBe(null)
    expect(none.at(decimal('100')).equityYield.toFixed()).toBe('0')
  })

  refuses([['price must be greater than zero, was 0', () => trade.at(zero)]])
})

const example = {
  spotPrice: decimal('100'),
  futuresPrice: decimal('110'),
  daysToExpiry: decimal('73'),
  sizes: [{ contractCoin: decimal('1') }],
  fund: null,
  marginRate: zero,
  loanShareRate: zero,
  loanRate: zero,
  cashRate: zero,
  costs: {
    spotFeeRate: zero,
    spotSlippageRate: zero,
    linearFeeRate: zero,
    linearSlippageRate: zero,
    exitSpotFeeRate: zero,
    exitSlippageRate: zero,
  },
}
