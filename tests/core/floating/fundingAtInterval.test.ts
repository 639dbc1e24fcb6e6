import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualisedFunding, decimal, fundingAtInterval } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const eight = decimal('8')
const hour = decimal('1')
const given = { rate: decimal('0.0001'), intervalHours: eight, newIntervalHours: hour }

describe('fundingAtInterval', () => {
  // By hand: an eighth.
  test('0.01% every eight hours is 0.00125% every hour', () => {
    expect(fundingAtInterval(given)).toEqual(decimal('0.0000125'))
  })

  test('law: the simple rate a year stays', () => {
    const rates = decimals({ from: 0, to: 1, places: 6 }).map((rate) => rate.minus('0.5').times('0.02'))
    const hours = decimals({ from: 1, to: 24, places: 2 })
    const holds = fc.property(rates, hours, hours, (rate, intervalHours, newIntervalHours) => {
      const other = fundingAtInterval({ rate, intervalHours, newIntervalHours })
      const yearOf = (one: Parameters<typeof annualisedFunding>[0]) => annualisedFunding(one).simple
      const both = [yearOf({ rate: other, intervalHours: newIntervalHours }), yearOf({ rate, intervalHours })] as const
      return agree(...both, { scale: decimal('1') })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => fundingAtInterval({ ...given, ...change })
  refuses([
    ['rate must be greater than -1, was -1', but({ rate: decimal('-1') })],
    ['intervalHours must be greater than zero, was 0', but({ intervalHours: decimal('0') })],
    ['newIntervalHours must be greater than zero, was 0', but({ newIntervalHours: decimal('0') })],
  ])
})
