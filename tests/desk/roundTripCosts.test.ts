import { describe, expect, test } from 'vitest'
import { inverseDesk } from '../../src/desk/inverseDesk'
import { linearDesk } from '../../src/desk/linearDesk'
import { roundTripCosts } from '../../src/desk/roundTripCosts'

describe('roundTripCosts', () => {
  // By hand: 0.1 + 0.035 + 0.025 + 0.1 of fees and 0.03 + 0.04 + 0 of slippage are 0.33%, 33 bp.
  test('adds up all fees and slippage of the start', () => {
    expect(roundTripCosts({}, inverseDesk)?.toFixed()).toBe('33')
  })

  // By hand: 0.1 + 0.02 + 0.1 and 0.03 + 0.03 + 0 are 0.28%.
  test('reads the desk of the panel', () => {
    expect(roundTripCosts({}, linearDesk)?.toFixed()).toBe('28')
  })

  test('a rebate lessens it', () => {
    expect(roundTripCosts({ futuresFeeRate: '-0.025' }, inverseDesk)?.toFixed()).toBe('27')
  })

  test('is nothing while one of them cannot be read', () => {
    expect(roundTripCosts({ exitSpotFeeRate: 'abc' }, inverseDesk)).toBeNull()
  })
})
