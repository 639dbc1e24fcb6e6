import { expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { statedCosts } from '../../../src/core/contract/costs'
import { linearTrade } from '../../../src/core/ranking/linearTrade'
import { refuses } from '../refusals'
import { linear } from '../samples'

const given = {
  capitalUsd: decimal('100000'),
  horizonDays: decimal('1'),
  contract: linear,
  spotPrice: decimal('100'),
  price: decimal('100'),
  marginRate: decimal('0.25'),
  term: { kind: 'perpetual', rate: decimal('0'), intervalHours: decimal('24') },
  costs: statedCosts(),
} as const

test('parts of a contract are traded where the venue trades them', () => {
  const parts = { ...linear, multiplier: decimal('0.5'), lotSize: decimal('0.01') }
  const sold = linearTrade({ ...given, contract: parts, capitalUsd: decimal('100000.7') })
  // 100,000.70 / 125 is 800.0056 BTC, in lots of 0.005 800.005, which are 1,600.01 contracts of half a BTC.
  expect([sold.coin, sold.contracts, sold.lotCoin].map(String)).toEqual(['800.005', '1600.01', '0.005'])
  expect(sold.cashUsd.toString()).toBe('100000.7')
})

test('fee and slippage are paid at both ends, the spot costs on the coin', () => {
  const costs = statedCosts({
    futuresFeeRate: decimal('0.01'),
    futuresSlippageRate: decimal('0.01'),
    exitSpotFeeRate: decimal('0.02'),
  })
  const sold = linearTrade({ ...given, costs, marginRate: decimal('0.24') })
  // A BTC takes 100 + 99 * (0.24 + 0.01) = 124.75, so 801 are bought; 801 * 100 + 801 * 23.76 + 801 * 0.99 leave 75.25.
  // At the end 98 for a BTC, -2 for buying back at 101, -1.01 as fee, and the margin: 801 * (98 - 2 - 1.01 + 23.76) + 75.25.
  expect(sold.cashUsd.toString()).toBe('95194')
})

refuses([
  ['marginRate must be at least 0 and less than 1, was 1', () => linearTrade({ ...given, marginRate: decimal('1') })],
])
