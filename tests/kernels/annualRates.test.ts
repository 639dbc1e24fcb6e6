import { expect, test } from 'vitest'
import { annualisedFunding, decimal } from '../../src/core'
import { annualRates, daysOf } from '../../src/kernels/annualRates'

const hour = 3_600_000

test('each rate by its own interval, as core annualises one', () => {
  const times = Float64Array.of(0, 8 * hour, 12 * hour)
  const exact = ['8', '8', '4'].map((hours) =>
    annualisedFunding({ rate: decimal('0.0001'), intervalHours: decimal(hours) }).simple.toNumber(),
  )
  annualRates({ times, rates: Float64Array.of(0.0001, 0.0001, 0.0001) }).forEach((rate, place) => {
    expect(rate).toBeCloseTo(exact[place]!, 12)
  })
})

test('one payment has no interval', () => {
  expect([...annualRates({ times: Float64Array.of(0), rates: Float64Array.of(0.1) })]).toEqual([NaN])
})

test('days since 1970', () => {
  expect([...daysOf(Float64Array.of(0, 36 * hour))]).toEqual([0, 1.5])
})
