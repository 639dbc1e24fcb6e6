import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fundingPremium, type PremiumPrice } from '../../../src/core'
import { refuses } from '../refusals'

const d = decimal
const premium = (price: PremiumPrice, prices: Partial<Record<'bid' | 'ask' | 'mark', string>>, index = '100') => {
  const of = (name: keyof typeof prices) => (prices[name] === undefined ? null : d(prices[name]))
  return fundingPremium({ price, index: d(index), bid: of('bid'), ask: of('ask'), mark: of('mark') })?.toFixed() ?? null
}

describe('fundingPremium', () => {
  // By hand, with an index of 100.
  test('of both sides counts a bid above the index, and an ask below it', () => {
    expect(premium('sides', { bid: '101', ask: '102' })).toBe('0.01')
    expect(premium('sides', { bid: '97', ask: '98' })).toBe('-0.02')
    expect(premium('sides', { bid: '99', ask: '101' })).toBe('0')
  })

  test('of the middle, and of the mark, is how far that is from the index', () => {
    expect(premium('middle', { bid: '101', ask: '103' })).toBe('0.02')
    expect(premium('mark', { mark: '99' })).toBe('-0.01')
  })

  test('is null where a price is missing', () => {
    expect(premium('sides', { bid: '101' })).toBe(null)
    expect(premium('middle', { ask: '101' })).toBe(null)
    expect(premium('mark', { bid: '101', ask: '102' })).toBe(null)
  })

  test('law: the sides are nearer to 0 than the middle, and of the same sign', () => {
    const cents = fc.integer({ min: 1, max: 20_000 }).map((count) => d(`${count}`).div(100))
    const holds = fc.property(cents, cents, cents, (one, other, index) => {
      const [bid, ask] = one.lessThan(other) ? [one, other] : [other, one]
      const given = { index, bid, ask, mark: null }
      const [sides, middle] = (['sides', 'middle'] as const).map((price) => fundingPremium({ price, ...given })!)
      expect(sides!.abs().lessThanOrEqualTo(middle!.abs())).toBe(true)
      expect(sides!.times(middle!).isNegative() && !sides!.isZero()).toBe(false)
    })
    fc.assert(holds)
  })

  refuses([
    ['index must be greater than zero, was 0', () => premium('mark', { mark: '1' }, '0')],
    ['mark must be greater than zero, was 0', () => premium('mark', { mark: '0' })],
  ])
})
