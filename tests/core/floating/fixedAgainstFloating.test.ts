import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedAgainstFloating, type Decimal } from '../../../src/core'
import { difference, floated, fraction, isNear, isPositive, product } from '../oracle'
import { refuses } from '../refusals'
import { costs, decimals, fees } from '../samples'

const zero = decimal('0')
const eight = decimal('8')

describe('fixedAgainstFloating', () => {
  const term = {
    fixedReturn: decimal('0.03'),
    days: decimal('90'),
    intervalHours: eight,
    capitalUsd: decimal('100000'),
    averageFunding: decimal('0.0001'),
  }

  // By hand: 270 events of 0.01% are 2.7%.
  test('2.7% against 3% on 100,000 are 300', () => {
    const against = fixedAgainstFloating(term)
    expect(against.events).toEqual(decimal('270'))
    expect(against.floatingReturn.simple).toEqual(decimal('0.027'))
    expect(against.differenceUsd.simple).toEqual(decimal('300'))
    expect(against.leadUsd).toEqual(decimal('300'))
    expect(against.winner).toEqual({ simple: 'fixed', compounded: 'fixed' })
    expect(fixedAgainstFloating({ ...term, averageFunding: decimal('0.00011') }).winner).toEqual({
      simple: 'fixed',
      compounded: 'floating',
    })
    expect(fixedAgainstFloating({ ...term, fixedReturn: zero, averageFunding: zero }).winner.simple).toBe('neither')
  })

  test('law: a comparison agrees with fractions of integers to 36 digits, net and gross', () => {
    const exact = (value: Decimal) => fraction(value.toFixed())
    const funding = decimals({ from: -1, to: 1, places: 4 }).map((rate) => rate.times('0.01'))
    const returns = decimals({ from: -1, to: 1, places: 6 }).map((rate) => rate.times('0.3'))
    const holds = fc.property(
      fc.record({
        averageFunding: funding,
        fixedReturn: returns,
        costs,
        perpetualFeeRate: fees,
        perpetualSlippageRate: fees,
      }),
      fc.integer({ min: 1, max: 40 }),
      (drawn, events) => {
        const days = decimal(`${events}`)
        const answer = fixedAgainstFloating({ ...term, ...drawn, days, intervalHours: decimal('24') })
        const oracle = floated({
          rate: exact(drawn.averageFunding),
          events,
          spotFeeRate: exact(drawn.costs.spotFeeRate),
          spotSlippageRate: exact(drawn.costs.spotSlippageRate),
          exitSpotFeeRate: exact(drawn.costs.exitSpotFeeRate),
          exitSlippageRate: exact(drawn.costs.exitSlippageRate),
          perpetualFeeRate: exact(drawn.perpetualFeeRate),
          perpetualSlippageRate: exact(drawn.perpetualSlippageRate),
        })
        const { floatingReturn, differenceUsd, winner } = answer
        const ahead = product(exact(term.capitalUsd), difference(exact(drawn.fixedReturn), oracle.simple))
        const unit = fraction('1')
        expect(isNear(floatingReturn.simple.toFixed(), oracle.simple, unit)).toBe(true)
        expect(isNear(floatingReturn.compounded.toFixed(), oracle.reinvested, unit)).toBe(true)
        expect(isNear(differenceUsd.simple.toFixed(), ahead, exact(term.capitalUsd))).toBe(true)
        return ahead.over === 0n || winner.simple === (isPositive(ahead) ? 'fixed' : 'floating')
      },
    )
    fc.assert(holds, { numRuns: 1000 })
  })

  const but = (change: object) => () => fixedAgainstFloating({ ...term, ...change })
  refuses([
    ['fixedReturn must be greater than -1, was -1', but({ fixedReturn: decimal('-1') })],
    ['averageFunding must be greater than -1, was -1', but({ averageFunding: decimal('-1') })],
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['intervalHours must be greater than zero, was 0', but({ intervalHours: zero })],
    [
      'averageFunding must give a result within range, was 1000000000000000',
      but({ averageFunding: decimal('1e15'), days: decimal('1e15'), intervalHours: decimal('1e-3') }),
    ],
  ])
})
