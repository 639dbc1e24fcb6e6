import { expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { statedCosts } from '../../../src/core/contract/costs'
import { inverseTrade } from '../../../src/core/ranking/inverseTrade'
import { refuses } from '../refusals'
import { inverse, linear } from '../samples'

const given = {
  capitalUsd: decimal('100000'),
  horizonDays: decimal('1'),
  contract: inverse,
  spotPrice: decimal('100'),
  price: decimal('100'),
  marginRate: decimal('0'),
  term: { kind: 'perpetual', rate: decimal('0.01'), intervalHours: decimal('24') },
  costs: statedCosts(),
} as const

test('a perpetual sold above spot is bought back at spot', () => {
  // 1,000 BTC sold at 102 are 102,000 contracts of a dollar, and 1% more after the payment.
  const sold = inverseTrade({ ...given, price: decimal('102') })
  expect([sold.contracts.toString(), sold.cashUsd.toString()]).toEqual(['102000', '103020'])
  expect([sold.marginUsd.toString(), sold.bankruptcyPrice, sold.lotCoin]).toEqual(['0', null, null])
})

test('the fee is paid at both ends, and slippage lost at both', () => {
  const costs = statedCosts({ futuresFeeRate: decimal('0.25'), futuresSlippageRate: decimal('0.25') })
  // Sold at 75 with a quarter as fee: 60,000 contracts; bought back at 125, a quarter as fee: 60,000 * 1.01 * 0.75 / 1.25.
  expect(inverseTrade({ ...given, costs }).cashUsd.toString()).toBe('36360')
})

refuses([
  [
    'contract.payoff must be an inverse contract, was linear',
    () => inverseTrade({ ...given, contract: linear, term: { kind: 'dated', daysToExpiry: decimal('1') } }),
  ],
])
