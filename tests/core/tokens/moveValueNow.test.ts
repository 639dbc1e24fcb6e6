import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, movePayoff, moveValueNow } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals } from '../samples'

const end = { openPrice: decimal('9000'), price: decimal('9125'), volatility: decimal('0.6'), hoursLeft: decimal('0') }

describe('moveValueNow', () => {
  // The essay of 2020: 125 dollars away it pays 125.
  test('at the close it is what it pays, a dollar for a dollar', () => {
    const { valueUsd, delta } = moveValueNow(end)
    expect([valueUsd, delta].map(String)).toEqual(['125', '1'])
    expect(moveValueNow({ ...end, price: decimal('8875') }).delta.toFixed()).toBe('-1')
    expect(moveValueNow({ ...end, price: decimal('9000') }).delta.toFixed()).toBe('0')
  })

  // By hand: on the open half of all days close above it; the density is 1 / sqrt(2 pi).
  test('on the open it is as likely to close above as below', () => {
    const { aboveRate, density, deviationUsd } = moveValueNow({
      ...end,
      price: end.openPrice,
      hoursLeft: decimal('24'),
    })
    expect([aboveRate?.toFixed(), density?.toFixed(6), deviationUsd.toFixed(2)]).toEqual(['0.5', '0.398942', '282.65'])
  })

  test('law: before the close it is worth more than it would pay now, and less than that an hour later', () => {
    const around = decimals({ from: 8800, to: 9200, places: 0 })
    const holds = fc.property(around, decimals({ from: 1, to: 23, places: 1 }), (price, hoursLeft) => {
      const now = moveValueNow({ ...end, price, hoursLeft })
      const before = moveValueNow({ ...end, price, hoursLeft: hoursLeft.plus(1) })
      return (
        now.valueUsd.greaterThan(movePayoff({ openPrice: end.openPrice, closePrice: price })) &&
        before.valueUsd.greaterThan(now.valueUsd)
      )
    })
    fc.assert(holds, { numRuns: 40 })
  })

  const but = (change: object) => () => moveValueNow({ ...end, ...change })
  refuses([
    ['hoursLeft must be at least zero, was -1', but({ hoursLeft: decimal('-1') })],
    ['openPrice must be greater than zero, was 0', but({ openPrice: decimal('0') })],
    ['volatility must be greater than zero, was 0', but({ volatility: decimal('0') })],
  ])
})
