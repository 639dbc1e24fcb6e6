import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basis, decimal, equityYields } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices, terms } from '../samples'

const half = { capitalUsd: decimal('100'), endUsd: decimal('105'), daysToExpiry: decimal('182.5') }

describe('equityYields', () => {
  // By hand: 5% in half a year, twice, and 1.05^2.
  test('5% in half a year is 10% simple and 10.25% compounded', () => {
    const yields = equityYields(half)
    expect([yields.profitUsd, yields.simple, yields.compounded].map(String)).toEqual(['5', '0.1', '0.1025'])
    expect([yields.continuous?.toFixed(6), yields.act360.toFixed(6)]).toEqual(['0.097580', '0.098630'])
    expect(equityYields({ ...half, costOfCapital: decimal('0.04') }).excess.toFixed()).toBe('0.06')
  })

  test('of nothing left there is no growth', () => {
    const { simple, compounded, continuous } = equityYields({ ...half, endUsd: decimal('0') })
    expect([simple.toFixed(), compounded, continuous]).toEqual(['-2', null, null])
  })

  test('law: they are those of the basis between two prices', () => {
    const holds = fc.property(prices, prices, terms, (capitalUsd, endUsd, daysToExpiry) => {
      const yields = equityYields({ capitalUsd, endUsd, daysToExpiry })
      const { annualised } = basis({ spotPrice: capitalUsd, futuresPrice: endUsd, daysToExpiry })
      const { continuous } = yields
      return agree(yields.simple, annualised.simple) && continuous !== null && agree(continuous, annualised.continuous)
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => equityYields({ ...half, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: decimal('0') })],
    ['daysToExpiry must be greater than zero, was 0', but({ daysToExpiry: decimal('0') })],
    ['endUsd must be a finite number, was Infinity', but({ endUsd: decimal('1').div(0) })],
  ])
})
