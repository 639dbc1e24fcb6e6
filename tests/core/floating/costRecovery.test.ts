import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costRecovery, decimal, floatingReturn } from '../../../src/core'
import { refuses } from '../refusals'

const eight = decimal('8')

describe('costRecovery', () => {
  // By hand: a half kept needs the capital once more: 100 fundings of 1%, three a day.
  test('where half is taken, a hundred fundings of a hundredth bring it back', () => {
    const half = { costs: { exitSpotFeeRate: decimal('0.5') }, rate: decimal('0.01'), intervalHours: eight }
    const { keptShare, neededRate, days } = costRecovery(half)
    expect([keptShare.toFixed(), neededRate.toFixed()]).toEqual(['0.5', '1'])
    expect(days?.toFixed(20)).toBe('33.33333333333333333333')
  })

  test('without costs nothing is to be recovered, whatever is paid; with costs and without funding, never', () => {
    for (const rate of ['0.01', '0', '-0.01'])
      expect(costRecovery({ rate: decimal(rate), intervalHours: eight }).days?.toFixed()).toBe('0')
    for (const rate of ['0', '-0.01'])
      expect(
        costRecovery({ rate: decimal(rate), intervalHours: eight, perpetualFeeRate: decimal('0.0005') }).days,
      ).toBeNull()
  })

  test('law: held for these days, the net return is nothing', () => {
    const bps = (most: number) => fc.integer({ min: 1, max: most }).map((bp) => decimal(`${bp}`).div(10_000))
    const holds = fc.property(bps(50), bps(100), bps(100), (rate, perpetualFeeRate, spotFeeRate) => {
      const given = { rate, intervalHours: eight, perpetualFeeRate, costs: { spotFeeRate } }
      const { days } = costRecovery(given)
      expect(
        floatingReturn({ ...given, days: days! })
          .netUnhedged.abs()
          .lessThan('1e-50'),
      ).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['rate must be greater than -1, was -1', () => costRecovery({ rate: decimal('-1'), intervalHours: eight })],
    [
      'intervalHours must be greater than zero, was 0',
      () => costRecovery({ rate: decimal('0.1'), intervalHours: decimal('0') }),
    ],
  ])
})
