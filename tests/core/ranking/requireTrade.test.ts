import { describe, expect, test } from 'vitest'
import { decimal, zero, type TradeArguments } from '../../../src/core'
import { statedCosts } from '../../../src/core/contract/costs'
import { requireTrade } from '../../../src/core/ranking/requireTrade'
import { refuses } from '../refusals'
import { inverse } from '../samples'

const year = decimal('365')
const dated: TradeArguments = {
  contract: inverse,
  spotPrice: decimal('100'),
  price: decimal('150'),
  marginRate: zero,
  costs: statedCosts(),
  term: { kind: 'dated', daysToExpiry: year },
}
const funded = (rate: string, hours: string) =>
  ({ kind: 'perpetual', rate: decimal(rate), intervalHours: decimal(hours) }) as const
const requiring = (changes: Partial<TradeArguments>, horizonDays = year) =>
  requireTrade({ path: 'sales[3].trade', trade: { ...dated, ...changes }, horizonDays })

describe('requireTrade', () => {
  test('lets a trade be that ends by the horizon, and a perpetual at any', () => {
    expect(() => requiring({})).not.toThrow()
    expect(() => requiring({ term: funded('-0.001', '8') }, decimal('1'))).not.toThrow()
  })

  // Each under the path at which it was given.
  refuses([
    ['sales[3].trade.spotPrice must be greater than zero, was 0', () => requiring({ spotPrice: zero })],
    ['sales[3].trade.price must be greater than zero, was -1', () => requiring({ price: decimal('-1') })],
    [
      'sales[3].trade.marginRate must be at least 0 and less than 1, was 1',
      () => requiring({ marginRate: decimal('1') }),
    ],
    ['sales[3].trade.term.rate must be greater than -1, was -1', () => requiring({ term: funded('-1', '8') })],
    ['sales[3].trade.term.intervalHours must be greater than zero, was 0', () => requiring({ term: funded('0', '0') })],
    [
      'sales[3].trade.term.daysToExpiry must be greater than zero, was 0',
      () => requiring({ term: { kind: 'dated', daysToExpiry: zero } }),
    ],
    ['horizonDays must be at least the days to the last expiry, was 364', () => requiring({}, decimal('364'))],
  ])
})
