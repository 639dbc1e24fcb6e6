import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, quotedYields } from '../../../src/core'
import { refuses } from '../refusals'
import { prices } from '../samples'

const yields = (changes: Partial<Parameters<typeof quotedYields>[0]> = {}) =>
  quotedYields({
    spotBid: decimal('99'),
    spotAsk: decimal('100'),
    futuresBid: decimal('150'),
    futuresAsk: decimal('154'),
    daysToExpiry: decimal('365'),
    ...changes,
  })

describe('quotedYields', () => {
  // By hand: 150 - 100 of 100 is a half; 154 - 99 is 55, of 99 five ninths.
  test('a half is bid, five ninths are offered', () => {
    const { bidBasis, offerBasis, bidYield, offerYield, yieldWidth } = yields()
    expect([bidBasis.toFixed(), offerBasis.toFixed(), bidYield.toFixed()]).toEqual(['50', '55', '0.5'])
    expect(offerYield.toFixed(12)).toBe('0.555555555556')
    expect(yieldWidth.toFixed(12)).toBe('0.055555555556')
  })

  test('law: books of no width have one yield, and a wider one never pays more', () => {
    const holds = fc.property(prices, prices, fc.integer({ min: 1, max: 500 }), (spot, future, bp) => {
      const even = { spotBid: spot, spotAsk: spot, futuresBid: future, futuresAsk: future }
      expect(yields(even).yieldWidth.isZero()).toBe(true)
      const wider = yields({ ...even, futuresAsk: future.plus(future.times(bp).div(10_000)) })
      expect(wider.yieldWidth.greaterThan(0)).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['futuresBid must be greater than zero, was 0', () => yields({ futuresBid: decimal('0') })],
    ['daysToExpiry must be greater than zero, was 0', () => yields({ daysToExpiry: decimal('0') })],
  ])
})
