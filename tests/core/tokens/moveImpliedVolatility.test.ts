import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, moveFairValue, moveImpliedVolatility } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, prices, shares } from '../samples'

const move = {
  valueUsd: decimal('2435.19'),
  price: decimal('100000'),
  days: decimal('1'),
  averagingHours: decimal('1'),
}

describe('moveImpliedVolatility', () => {
  // Published: 2,435.19 between hourly averages is 60%.
  test('2,435.19 dollars a day are 60%', () => expect(moveImpliedVolatility(move).toFixed(5)).toBe('0.60000'))

  test('law: it inverts the fair value', () => {
    const holds = fc.property(prices, shares, decimals({ from: 1, to: 90, places: 2 }), (price, volatility, days) => {
      const term = { price, days, averagingHours: decimal('3') }
      const valueUsd = moveFairValue({ ...term, volatility })
      return agree(moveImpliedVolatility({ ...term, valueUsd }), volatility, { within: '1e-50', scale: decimal('1') })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => moveImpliedVolatility({ ...move, ...change })
  refuses([
    ['valueUsd must be at least zero, was -1', but({ valueUsd: decimal('-1') })],
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['averagingHours must be at most half the term, was 13', but({ averagingHours: decimal('13') })],
  ])
})
