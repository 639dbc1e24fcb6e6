import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, moveFairValue, optionValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const atMoney = { price: decimal('100000'), strike: decimal('100000'), volatility: decimal('0.6'), days: decimal('1') }
const half = decimal('182.5')

describe('optionValue', () => {
  // Hull: a stock of 42 at 10% is 42 * e^0.05 = 44.1534 in half a year; struck at 40 with 20%, the call is 4.76 and the put 0.81.
  test('the call of a textbook is 4.76, its put 0.81', () => {
    const grown = decimal('0.05').exp()
    const { call, put } = optionValue({
      price: grown.times(42),
      strike: decimal('40'),
      volatility: decimal('0.2'),
      days: half,
      model: 'lognormal',
    })
    expect([call.valueUsd.div(grown).toFixed(2), put.valueUsd.div(grown).toFixed(2)]).toEqual(['4.76', '0.81'])
  })

  // Hull: a future of 20 struck at 20, four months, 25%: the put is 1.12 discounted at 9%, e^-0.03.
  test('the put on a future of a textbook is 1.12', () => {
    const { put } = optionValue({
      price: decimal('20'),
      strike: decimal('20'),
      volatility: decimal('0.25'),
      days: decimal('365').div(3),
      model: 'lognormal',
    })
    expect(put.valueUsd.times(decimal('-0.03').exp()).toFixed(2)).toBe('1.12')
  })

  test('a normal straddle at the money is the MOVE contract, and stands still with the price', () => {
    const { straddle } = optionValue({ ...atMoney, model: 'normal' })
    expect(agree(straddle.valueUsd, moveFairValue(atMoney), { within: '1e-50' })).toBe(true)
    expect(straddle.delta.toFixed()).toBe('0')
  })

  const options = fc.record({
    price: decimals({ from: 50, to: 150, places: 2 }),
    strike: decimals({ from: 50, to: 150, places: 2 }),
    volatility: decimals({ from: 1, to: 20, places: 1 }).map((tenths) => tenths.div(10)),
    days: decimals({ from: 1, to: 400, places: 1 }),
    model: fc.constantFrom('normal' as const, 'lognormal' as const),
  })

  test('law: call less put is price less strike, and neither is worth less than at once', () => {
    const holds = fc.property(options, (option) => {
      const { call, put, straddle } = optionValue(option)
      const forward = option.price.minus(option.strike)
      expect(agree(call.valueUsd.minus(put.valueUsd), forward, { within: '1e-50', scale: option.price })).toBe(true)
      expect(agree(straddle.valueUsd, call.valueUsd.plus(put.valueUsd))).toBe(true)
      return call.valueUsd.greaterThanOrEqualTo(forward) && call.valueUsd.greaterThan(0) && put.valueUsd.greaterThan(0)
    })
    fc.assert(holds, { numRuns: 60 })
  })

  test('law: the sensitivities are the slopes of the value', () => {
    const holds = fc.property(options, (option) => {
      const value = (change: Partial<typeof option>) => optionValue({ ...option, ...change }).call
      const step = decimal('1e-12')
      // In the normal model the volatility in dollars stands still, so the fraction falls as the price rises.
      const moved = option.price.plus(step)
      const volatility =
        option.model === 'normal' ? option.volatility.times(option.price).div(moved) : option.volatility
      const { valueUsd, delta, gamma, vegaUsd, thetaUsd } = value({})
      const slope = (worth: typeof step, unit: typeof step) => worth.minus(valueUsd).div(step).times(unit)
      const near = { within: '1e-8', scale: decimal('1') }
      expect(agree(slope(value({ price: moved, volatility }).valueUsd, decimal('1')), delta, near)).toBe(true)
      expect(agree(value({ price: moved, volatility }).delta.minus(delta).div(step), gamma, near)).toBe(true)
      expect(
        agree(slope(value({ volatility: option.volatility.plus(step) }).valueUsd, decimal('0.01')), vegaUsd, near),
      ).toBe(true)
      return agree(slope(value({ days: option.days.plus(step) }).valueUsd, decimal('-1')), thetaUsd, near)
    })
    fc.assert(holds, { numRuns: 40 })
  })

  const but = (change: object) => () => optionValue({ ...atMoney, model: 'normal', ...change })
  refuses([
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['strike must be greater than zero, was 0', but({ strike: decimal('0') })],
    ['volatility must be greater than zero, was 0', but({ volatility: decimal('0') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    ['model must be one of the known choices, was guess', but({ model: 'guess' })],
  ])
})
