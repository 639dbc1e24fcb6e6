import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compoundedFunding, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { rates } from './days'

describe('compoundedFunding', () => {
  test('twice a hundredth is 2.01%', () => {
    const given = { simpleSum: decimal('0.02'), reinvested: decimal('0.0001') }
    expect(compoundedFunding(given)).toEqual(decimal('0.0201'))
  })

  test('law: the product of two payments', () => {
    const holds = fc.property(rates, rates, (a, b) => {
      const found = compoundedFunding({ simpleSum: a.plus(b), reinvested: a.times(b) })
      expect(
        found
          .minus(a.plus(1).times(b.plus(1)).minus(1))
          .abs()
          .lessThan('1e-40'),
      ).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    [
      'reinvested must be a finite number, was NaN',
      () => compoundedFunding({ simpleSum: decimal('0'), reinvested: decimal('0').div(0) }),
    ],
  ])
})
