import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basis, decimal, simpleBasis } from '../../../src/core'
import { refuses } from '../refusals'
import { agree } from '../samples'

const over = (spotPrice: string, futuresPrice: string, days: string) =>
  simpleBasis({ spotPrice: decimal(spotPrice), futuresPrice: decimal(futuresPrice), daysToExpiry: decimal(days) })

describe('simpleBasis', () => {
  // By hand: half of the price in a year; a tenth in half a year; a twentieth below in a tenth of one.
  test.each([
    ['100', '150', '365', '0.5'],
    ['100', '110', '182.5', '0.2'],
    ['100', '95', '36.5', '-0.5'],
    ['100', '100', '1', '0'],
  ])('spot %s, future %s, %s days: %s', (spot, future, days, expected) => {
    expect(over(spot, future, days)).toEqual(decimal(expected))
  })

  test('law: it is the simple yield of basis', () => {
    const prices = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => decimal(`${cents}e-2`))
    const terms = fc.integer({ min: 1, max: 4000 }).map((quarters) => decimal(`${quarters}`).div(4))
    const holds = fc.property(prices, prices, terms, (spotPrice, futuresPrice, daysToExpiry) => {
      const given = { spotPrice, futuresPrice, daysToExpiry }
      return agree(simpleBasis(given), basis(given).annualised.simple)
    })
    fc.assert(holds)
  })

  refuses([
    ['spotPrice must be greater than zero, was 0', () => over('0', '100', '1')],
    ['futuresPrice must be greater than zero, was -1', () => over('100', '-1', '1')],
    ['daysToExpiry must be greater than zero, was 0', () => over('100', '100', '0')],
  ])
})
