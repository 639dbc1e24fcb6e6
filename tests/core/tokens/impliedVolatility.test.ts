import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, impliedVolatility, optionValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const straddle = {
  kind: 'straddle' as const,
  valueUsd: decimal('2505.79'),
  price: decimal('100000'),
  strike: decimal('100000'),
  days: decimal('1'),
  model: 'normal' as const,
}

describe('impliedVolatility', () => {
  // Published: 100,000 dollars at 60% are 2,505.79 a day.
  test('a straddle for 2,505.79 dollars is 60%', () => expect(impliedVolatility(straddle)?.toFixed(5)).toBe('0.60000'))

  test('what it is worth at once has no volatility in it', () => {
    const struck = { ...straddle, strike: decimal('99000') }
    expect(impliedVolatility({ ...struck, valueUsd: decimal('1000') })?.toFixed()).toBe('0')
    expect(impliedVolatility({ ...struck, kind: 'put', valueUsd: decimal('0') })?.toFixed()).toBe('0')
  })

  test('less than it is worth at once, or more than the coin, has none', () => {
    expect(impliedVolatility({ ...straddle, strike: decimal('99000'), valueUsd: decimal('5') })).toBe(null)
    const call = { ...straddle, kind: 'call', model: 'lognormal' } as const
    expect(impliedVolatility({ ...call, valueUsd: decimal('100001') })).toBe(null)
  })

  test('law: it inverts the value', () => {
    const options = fc.record({
      kind: fc.constantFrom('call' as const, 'put' as const, 'straddle' as const),
      model: fc.constantFrom('normal' as const, 'lognormal' as const),
      price: decimals({ from: 90, to: 110, places: 2 }),
      strike: decimals({ from: 90, to: 110, places: 2 }),
      days: decimals({ from: 20, to: 400, places: 1 }),
    })
    const volatilities = decimals({ from: 3, to: 15, places: 2 }).map((tenths) => tenths.div(10))
    const holds = fc.property(options, volatilities, (option, volatility) => {
      const { valueUsd } = optionValue({ ...option, volatility })[option.kind]
      const implied = impliedVolatility({ ...option, valueUsd })
      return implied !== null && agree(implied, volatility, { within: '1e-25' })
    })
    fc.assert(holds, { numRuns: 30 })
  })

  const but = (change: object) => () => impliedVolatility({ ...straddle, ...change })
  refuses([
    ['valueUsd must be at least zero, was -1', but({ valueUsd: decimal('-1') })],
    ['kind must be one of the known choices, was swap', but({ kind: 'swap' })],
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
  ])
})
