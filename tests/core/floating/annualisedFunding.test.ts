import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualisedFunding, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const zero = decimal('0')
const eight = decimal('8')
const rates = decimals({ from: 0, to: 1, places: 6 }).map((rate) => rate.minus('0.5').times('0.02'))

describe('annualisedFunding', () => {
  test('0.01% every eight hours is 10.95% a year, and 11.57% reinvested', () => {
    const { simple, compounded } = annualisedFunding({ rate: decimal('0.0001'), intervalHours: eight })
    expect(simple).toEqual(decimal('0.1095'))
    expect(compounded.toFixed(6)).toBe('0.115714')
  })

  test('law: paid once a year it is the rate', () => {
    const holds = fc.property(rates, (rate) => {
      const { simple, compounded } = annualisedFunding({ rate, intervalHours: decimal('8760') })
      return simple.equals(rate) && agree(compounded, rate, { scale: decimal('1') })
    })
    fc.assert(holds)
  })

  refuses([
    ['rate must be greater than -1, was -1', () => annualisedFunding({ rate: decimal('-1'), intervalHours: eight })],
    ['intervalHours must be greater than zero, was 0', () => annualisedFunding({ rate: zero, intervalHours: zero })],
    [
      'intervalHours must give a result within range, was 1e-15',
      () => annualisedFunding({ rate: decimal('1e15'), intervalHours: decimal('1e-15') }),
    ],
  ])
})
