import fc from 'fast-check'
import { addDays, decimal, type Decimal, type TimedRate } from '../../../src/core'
import { decimals } from '../samples'

export const day = (days: number | string, from = '2021-01-01T00:00:00.000Z') =>
  addDays({ instant: from, days: decimal(String(days)) })

/** A rate at the end of each day. */
export const daily = (...rates: string[]): TimedRate[] =>
  rates.map((rate, index) => ({ time: day(index + 1), rate: decimal(rate) }))

/** From -5% to 5%. */
export const rates = decimals({ from: 0, to: 1, places: 6 }).map((rate) => rate.minus('0.5').times('0.1'))

/** Rates at growing times of any distance. */
export const history = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4000 }), rates), { minLength: 1, maxLength: 40 })
  .map((steps): TimedRate[] => {
    let minutes = 0
    return steps.map(([step, rate]) => {
      minutes += step
      return { time: addDays({ instant: day(0), days: decimal(String(minutes)).div(1440) }), rate }
    })
  })

export const product = (all: readonly TimedRate[]): Decimal =>
  all.reduce((so, { rate }) => so.times(rate.plus(1)), decimal('1'))
