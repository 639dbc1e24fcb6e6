import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, percentOf, rateOf } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals } from '../samples'

describe('percentOf and rateOf', () => {
  test('0.0525 is 5.25%', () => {
    expect(percentOf({ rate: decimal('0.0525') })).toEqual(decimal('5.25'))
    expect(rateOf({ percent: decimal('5.25') })).toEqual(decimal('0.0525'))
  })

  test('law: one goes back where the other came from', () => {
    const rates = decimals({ from: -10, to: 10, places: 9 })
    fc.assert(fc.property(rates, (rate) => rateOf({ percent: percentOf({ rate }) }).equals(rate)))
  })

  const endless = decimal('1').div(0)
  refuses([
    ['rate must be a finite number, was Infinity', () => percentOf({ rate: endless })],
    ['percent must be a finite number, was Infinity', () => rateOf({ percent: endless })],
  ])
})
