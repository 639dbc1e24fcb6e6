import { describe, expect, test } from 'vitest'
import { decimal, referenceGapRisk } from '../../../src/core'
import { refuses } from '../refusals'

const million = { amountUsd: decimal('1000000'), volatility: decimal('0.6') }

describe('referenceGapRisk', () => {
  // By hand: 600,000 * sqrt(5 / 8760) and sqrt(4 / 8760); 2026-03-27 lies between the two changes of the clocks.
  test('five hours apart are 1.43% of the amount, four 1.28%', () => {
    const [winter, between] = ['2026-02-27', '2026-03-27'].map((date) => referenceGapRisk({ date, ...million }))
    expect([winter?.gapHours.toFixed(), winter?.gapUsd.toFixed(2)]).toEqual(['5', '14334.55'])
    expect([between?.gapHours.toFixed(), between?.gapUsd.toFixed(2)]).toEqual(['4', '12821.22'])
  })

  test('law: it is proportional to the amount', () => {
    const twice = referenceGapRisk({ date: '2026-02-27', amountUsd: decimal('2000000'), volatility: decimal('0.3') })
    expect(twice.gapUsd.toFixed(6)).toBe(referenceGapRisk({ date: '2026-02-27', ...million }).gapUsd.toFixed(6))
  })

  refuses([
    ['date must be a date, such as 2026-02-27, was soon', () => referenceGapRisk({ date: 'soon', ...million })],
    [
      'amountUsd must be at least zero, was -1',
      () => referenceGapRisk({ date: '2026-02-27', ...million, amountUsd: decimal('-1') }),
    ],
    [
      'volatility must be at least zero, was -1',
      () => referenceGapRisk({ date: '2026-02-27', ...million, volatility: decimal('-1') }),
    ],
  ])
})
