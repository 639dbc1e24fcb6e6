import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, generatedPrices } from '../../../src/core'
import { refuses } from '../refusals'
import { agree } from '../samples'

const path = {
  startPrice: decimal('10000'),
  trendRate: decimal('0.18'),
  volatility: decimal('0.6'),
  days: decimal('30'),
  seed: decimal('7'),
}

describe('generatedPrices', () => {
  test('the same seed makes the same path, another one another', () => {
    const texts = (seed: string) =>
      generatedPrices({ ...path, seed: decimal(seed) })
        .map(String)
        .join(' ')
    expect(texts('7')).toBe(texts('7'))
    expect(texts('7')).not.toBe(texts('8'))
  })

  // By hand: e^(0.365 / 365) a day is e^0.001, twice.
  test('without volatility it is the trend', () => {
    const prices = generatedPrices({
      ...path,
      volatility: decimal('0'),
      trendRate: decimal('0.365'),
      days: decimal('2'),
    })
    expect(prices.map((price) => price.toFixed(4))).toEqual(['10000.0000', '10010.0050', '10020.0200'])
  })

  // A mean return of half the variance leaves the logarithm without growth.
  test('law: every day is one of two ratios, and both come up', () => {
    const holds = fc.property(fc.integer({ min: 0, max: 100_000 }), (seed) => {
      const prices = generatedPrices({ ...path, seed: decimal(String(seed)) })
      const moves = prices.slice(1).map((price, index) => price.div(prices[index] ?? price).ln())
      const swing = decimal('0.6').div(decimal('365').sqrt())
      const ups = moves.filter((move) => agree(move, swing, { within: '1e-7' })).length
      const downs = moves.filter((move) => agree(move, swing.negated(), { within: '1e-7' })).length
      return prices.length === 31 && ups + downs === 30 && ups > 2 && downs > 2
    })
    fc.assert(holds, { numRuns: 25 })
  })

  const but = (change: object) => () => generatedPrices({ ...path, ...change })
  refuses([
    ['startPrice must be greater than zero, was 0', but({ startPrice: decimal('0') })],
    ['volatility must be at least zero, was -1', but({ volatility: decimal('-1') })],
    ['days must be a whole number, was 0.5', but({ days: decimal('0.5') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    ['days must give at most 20,000 events, was 20001', but({ days: decimal('20001') })],
    ['seed must be a whole number, was 0.5', but({ seed: decimal('0.5') })],
  ])
})
