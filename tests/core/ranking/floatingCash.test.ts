import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { floatingCash, fundingForUsd, fundingOfBest, mostFloatingUsd } from '../../../src/core/ranking/floatingCash'
import { refuses } from '../refusals'
import { agree, decimals, shares } from '../samples'

const given = {
  term: { kind: 'perpetual', rate: decimal('0.01'), intervalHours: decimal('12') },
  horizonDays: decimal('1'),
  marginRate: decimal('0.25'),
  fixedUsd: decimal('100'),
  grownUsd: decimal('1000'),
} as const

describe('the dollars of a perpetual', () => {
  test('grow with every event by the funding on what the margin leaves', () => {
    // Two events at 0.01 / 1.25 = 0.008: 100 + 1000 * 1.008^2.
    expect(floatingCash(given).cashUsd.toString()).toBe('1116.064')
    expect(floatingCash(given).floating.events.toString()).toBe('2')
  })

  test('tell the funding that they need', () => {
    const { floating } = floatingCash(given)
    expect(agree(fundingForUsd(floating, decimal('1116.064'))!, decimal('0.01'))).toBe(true)
    expect(fundingForUsd(floating, decimal('100'))).toBe(null)
    expect(fundingForUsd({ ...floating, grownUsd: decimal('0') }, decimal('100'))).toBe(null)
  })

  test('of several at one funding are the most', () => {
    const other = { ...floatingCash(given).floating, fixedUsd: decimal('200'), marginRate: decimal('0') }
    // 200 + 1000 * 1.01^2, against 1,116.064.
    expect(mostFloatingUsd([floatingCash(given).floating, other], decimal('0.01'))?.toString()).toBe('1220.1')
    expect(mostFloatingUsd([], decimal('0.01'))).toBe(null)
    const endless = { ...other, events: decimal('1e14').times('1e14') }
    expect(mostFloatingUsd([endless], decimal('0.01'))).toBe(null)
  })

  // By hand: at 0.01 the first has 1,116.064; another one has the same dollars at any funding, fewer or more than that.
  test('tie at the funding of the best of several, unless one of them has more at any funding', () => {
    const { floating } = floatingCash(given)
    const still = (usd: string) => ({ ...floating, fixedUsd: decimal(usd), grownUsd: decimal('0') })
    const tieBeside = (usd: string) => fundingOfBest([still(usd), floating], decimal('1116.064'))
    expect(tieBeside('1100')?.toFixed(20)).toBe('0.01000000000000000000')
    expect(tieBeside('1200')).toBe(null)
    expect(fundingOfBest([still('1100')], decimal('1116.064'))).toBe(null)
    expect(fundingOfBest([], decimal('1116.064'))).toBe(null)
  })

  test('of the funding found for them are those dollars again', () => {
    const usd = decimals({ from: 200, to: 3000, places: 2 })
    fc.assert(
      fc.property(usd, shares, (wanted, marginRate) => {
        const { floating } = floatingCash({ ...given, marginRate })
        const rate = fundingForUsd(floating, wanted)
        if (rate === null) return
        const { cashUsd } = floatingCash({ ...given, marginRate, term: { ...given.term, rate } })
        expect(agree(cashUsd, wanted)).toBe(true)
      }),
    )
  })
})

refuses([
  ['rate must be greater than -1, was -2', () => mostFloatingUsd([floatingCash(given).floating], decimal('-2'))],
  [
    'rate must be greater than -1, was -1',
    () => floatingCash({ ...given, term: { ...given.term, rate: decimal('-1') } }),
  ],
  [
    'intervalHours must be greater than zero, was 0',
    () => floatingCash({ ...given, term: { ...given.term, intervalHours: decimal('0') } }),
  ],
])
