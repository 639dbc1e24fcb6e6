import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, priceMove, type Decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices } from '../samples'

describe('priceMove', () => {
  test('from 150 to 165 is a tenth up, to 75 a half down, to itself none', () => {
    expect(priceMove({ from: decimal('150'), to: decimal('165') }).toFixed()).toBe('0.1')
    expect(priceMove({ from: decimal('150'), to: decimal('75') }).toFixed()).toBe('-0.5')
    expect(priceMove({ from: decimal('150'), to: decimal('150') }).toFixed()).toBe('0')
  })

  test('law: two moves in a row are the product of both', () => {
    const grown = (from: Decimal, to: Decimal) => priceMove({ from, to }).plus(1)
    const holds = fc.property(prices, prices, prices, (from, over, to) =>
      agree(grown(from, over).times(grown(over, to)), grown(from, to)),
    )
    fc.assert(holds)
  })

  refuses([
    ['from must be greater than zero, was 0', () => priceMove({ from: decimal('0'), to: decimal('1') })],
    ['to must be greater than zero, was -1', () => priceMove({ from: decimal('1'), to: decimal('-1') })],
  ])
})
