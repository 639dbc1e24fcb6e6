import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, tieredRate, type MaintenanceTier } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const tier = (fromSize: string, rate: string, initialRate?: string): MaintenanceTier => ({
  fromSize: decimal(fromSize),
  rate: decimal(rate),
  ...(initialRate === undefined ? {} : { initialRate: decimal(initialRate) }),
})
/** BTCUSD at Bybit as recorded on 26 September 2026, whose answer states the deduction of the second tier: 0.75. */
const bybit = [tier('150', '0.01', '0.015'), tier('0', '0.005', '0.01')]
const of = (size: string, change: Partial<Parameters<typeof tieredRate>[0]> = {}) =>
  tieredRate({ tiers: bybit, size: decimal(size), tierRateOn: 'part', ...change })

describe('tieredRate', () => {
  // By hand: 0.5% of 150 are 0.75 and 1% of 50 are 0.5, so 1.25 of 200; or 2 less 0.75.
  test('by parts a position pays each rate on what lies in its tier', () => {
    const { rate, tier: place, initialRate } = of('200')
    expect([rate.toFixed(), place, initialRate?.toFixed()]).toEqual(['0.00625', 1, '0.015'])
  })

  test('on the whole the rate of its tier holds for all of it, from its first size on', () => {
    const whole = ['149', '150', '200'].map((size) => of(size, { tierRateOn: 'whole' }).rate.toFixed())
    expect(whole).toEqual(['0.005', '0.01', '0.01'])
    expect(tieredRate({ tiers: bybit, size: decimal('200') }).rate.toFixed()).toBe('0.01')
  })

  // By hand: Binance, BTCUSD quarterly of April 2021: 10 at 1%, 10 at 1.7%, 10 at 2% and 5 at 2.5% are 0.595 of 35.
  test('over several tiers the parts add up', () => {
    const binance = [tier('0', '0.01'), tier('10', '0.017'), tier('20', '0.02'), tier('30', '0.025')]
    expect(of('35', { tiers: binance }).rate.toFixed()).toBe('0.017')
  })

  test('below every tier, and of nothing, the first rate holds; no initial margin is null', () => {
    const late = [tier('100', '0.02')]
    expect(['0', '50', '100'].map((size) => of(size, { tiers: late }).rate.toFixed())).toEqual(['0.02', '0.02', '0.02'])
    expect(of('50', { tiers: late }).initialRate).toBeNull()
  })

  const tables = fc
    .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 })
    .map((sizes) => [0, ...sizes.toSorted((a, b) => a - b)].map((from, place) => tier(`${from}`, `0.0${place + 1}`)))
  const sizes = decimals({ from: 1, to: 2000, places: 3 })

  test('law: by parts it is the sum of the parts, never more than on the whole, and has no steps', () => {
    const holds = fc.property(tables, sizes, (tiers, size) => {
      const asked = (at: typeof size) => tieredRate({ tiers, size: at, tierRateOn: 'part' }).rate.times(at)
      const parts = tiers.reduce((sum, { fromSize, rate }, place) => {
        const top = tiers[place + 1]?.fromSize
        const end = top?.lessThan(size) === true ? top : size
        return end.greaterThan(fromSize) ? sum.plus(end.minus(fromSize).times(rate)) : sum
      }, decimal('0'))
      expect(agree(asked(size), parts, { within: '1e-50' })).toBe(true)
      expect(asked(size).lessThanOrEqualTo(tieredRate({ tiers, size }).rate.times(size))).toBe(true)
      const step = decimal('1e-9')
      expect(asked(size.plus(step)).minus(asked(size)).lessThanOrEqualTo(step.times('0.0600001'))).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['tiers must have at least one entry, was 0', () => of('1', { tiers: [] })],
    ['size must be at least zero, was -1', () => of('-1')],
    // A text from a link may be anything.
    ['tierRateOn must be one of the known choices, was lots', () => of('1', { tierRateOn: 'lots' as 'part' })],
    ['tiers[0].rate must be at least 0 and less than 1, was 1', () => of('1', { tiers: [tier('0', '1')] })],
    ['tiers[0].initialRate must be at least zero, was -1', () => of('1', { tiers: [tier('0', '0', '-1')] })],
    [
      'tiers[1].fromSize must differ from the other entries, was 5',
      () => of('1', { tiers: [tier('5', '0.1'), tier('5', '0.2')] }),
    ],
  ])
})
