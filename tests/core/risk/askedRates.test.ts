import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedRates, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { inverse, linear, prices, shares } from '../samples'

/** 1,000 coin at entry, 800 at 187.5. */
const short = {
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  price: decimal('187.5'),
  initialMarginRate: decimal('0.02'),
  maintenanceMarginRate: decimal('0.01'),
}
const tiers = [
  { fromSize: decimal('0'), rate: decimal('0.01'), initialRate: decimal('0.015') },
  { fromSize: decimal('900'), rate: decimal('0.05'), initialRate: decimal('0.1') },
]
const inCoin = { tiers, tiersIn: 'coin' as const }
const read = (changes: object = {}) =>
  Object.values(askedRates({ ...short, ...changes })).map((rate: typeof short.price) => rate.toFixed())

describe('askedRates', () => {
  test('without tiers they are those given', () => {
    expect(read()).toEqual(['0.02', '0.01'])
  })

  test('a tier is read at the size of the price, and opening asks for the larger of the two', () => {
    expect(read(inCoin)).toEqual(['0.02', '0.01'])
    expect(read({ ...inCoin, price: short.entryPrice })).toEqual(['0.1', '0.05'])
    expect(read({ ...inCoin, initialMarginRate: decimal('0.2'), price: short.entryPrice })).toEqual(['0.2', '0.05'])
  })

  test('in dollars the size is that of the contracts at any price, on the entry value that at entry', () => {
    expect(read({ tiers })).toEqual(['0.1', '0.05'])
    expect(read({ ...inCoin, maintenanceOn: 'entry-value' })).toEqual(['0.02', '0.05'])
  })

  test('law: never less to open than typed', () => {
    const holds = fc.property(prices, shares, (price, initialMarginRate) =>
      askedRates({ ...short, ...inCoin, price, initialMarginRate }).initialRate.greaterThanOrEqualTo(initialMarginRate),
    )
    fc.assert(holds)
  })

  refuses([
    ['price must be greater than zero, was 0', () => read({ price: decimal('0') })],
    ['entryPrice must be greater than zero, was -1', () => read({ entryPrice: decimal('-1') })],
    ['maintenanceOn must be one of the known choices, was average', () => read({ maintenanceOn: 'average' })],
    [
      'maintenanceMarginRate must be at least 0 and less than 1, was 1',
      () => read({ maintenanceMarginRate: decimal('1') }),
    ],
    ['contract.payoff must be an inverse contract, was linear', () => read({ contract: linear })],
  ])
})
