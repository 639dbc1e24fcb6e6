import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, moveFairValue, movePayoff, moveValueNow, optionValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

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

  test('law: point to point it is the straddle struck at the open, greeks and all', () => {
    const prices = decimals({ from: 8500, to: 9500, places: 0 })
    const holds = fc.property(prices, decimals({ from: 1, to: 48, places: 1 }), (price, hoursLeft) => {
      const now = moveValueNow({ ...end, price, hoursLeft })
      const { volatility, openPrice: strike } = end
      const { straddle } = optionValue({ price, strike, volatility, days: hoursLeft.div(24), model: 'normal' })
      return (['valueUsd', 'delta', 'gamma', 'vegaUsd', 'thetaUsd'] as const).every((figure) =>
        agree(now[figure], straddle[figure], { scale: decimal('1') }),
      )
    })
    fc.assert(holds, { numRuns: 40 })
  })

  test('law: with averages it begins at their fair value, whatever the price does before the first of them', () => {
    const terms = fc.record({
      days: decimals({ from: 1, to: 5, places: 1 }),
      hours: decimals({ from: 0, to: 12, places: 1 }),
    })
    const holds = fc.property(terms, ({ days, hours: averagingHours }) => {
      const { volatility, openPrice: price } = end
      const hoursLeft = days.times(24)
      const now = moveValueNow({ openPrice: price, price, volatility, hoursLeft, days, averagingHours })
      return agree(now.valueUsd, moveFairValue({ price, volatility, days, averagingHours }))
    })
    fc.assert(holds, { numRuns: 40 })
  })

  // A dollar more of the price, and a second less, in the middle of the closing average.
  test('its greeks are the slopes of its value while an average runs', () => {
    const state = { ...end, price: decimal('9120'), closeAverage: decimal('9060'), averagingHours: decimal('1') }
    const valueAt = (change: { price?: string; hoursLeft?: string }) =>
      moveValueNow({
        ...state,
        price: decimal(change.price ?? '9120'),
        // The volatility in dollars does not move with the price.
        volatility: decimal('5472').div(decimal(change.price ?? '9120')),
        hoursLeft: decimal(change.hoursLeft ?? '0.5'),
      })
    const now = valueAt({})
    const slope = valueAt({ price: '9120.001' })
      .valueUsd.minus(valueAt({ price: '9119.999' }).valueUsd)
      .div('0.002')
    expect(slope.minus(now.delta).abs().toNumber()).toBeLessThan(1e-9)
    const bend = valueAt({ price: '9120.001' })
      .delta.minus(valueAt({ price: '9119.999' }).delta)
      .div('0.002')
    expect(bend.minus(now.gamma).abs().toNumber()).toBeLessThan(1e-9)
    expect([now.weight.toFixed(), now.distanceUsd.toFixed()]).toEqual(['0.5', '90'])
  })

  const but = (change: object) => () => moveValueNow({ ...end, ...change })
  refuses([
    ['hoursLeft must be at least zero, was -1', but({ hoursLeft: decimal('-1') })],
    ['openPrice must be greater than zero, was 0', but({ openPrice: decimal('0') })],
    ['volatility must be greater than zero, was 0', but({ volatility: decimal('0') })],
  ])
})
