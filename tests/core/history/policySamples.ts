import fc from 'fast-check'
import { decimal, type PolicyMark, type PolicyRoll } from '../../../src/core'
import { costs, inverseContracts, prices } from '../samples'
import { day, rates } from './days'

export const mark = (days: number | string, rate: string, spotPrice: string, futuresPrice: string | null = null) => ({
  time: day(days),
  rate: decimal(rate),
  spotPrice: decimal(spotPrice),
  futuresPrice: futuresPrice === null ? null : decimal(futuresPrice),
})

export const rollAt = (days: number, spotPrice: string, futuresPrice: string): PolicyRoll => ({
  time: day(days),
  spotPrice: decimal(spotPrice),
  futuresPrice: decimal(futuresPrice),
})

const daysToRoll = 10

/** Some rolls ten days apart with a mark a day, those of the ten days before the first among them. */
export const replays = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc
    .record({
      capitalUsd: fc.integer({ min: 1, max: 10_000_000 }).map((usd) => decimal(`${usd}`)),
      contract: inverseContracts,
      costs,
      spot: fc.array(prices, { minLength: count * daysToRoll + 11, maxLength: count * daysToRoll + 11 }),
      basis: fc.array(rates, { minLength: count, maxLength: count }),
      paid: fc.array(rates, { minLength: count * daysToRoll + 11, maxLength: count * daysToRoll + 11 }),
    })
    .map(({ spot, basis, paid, ...given }) => {
      const marks = spot.map((price, place): PolicyMark => ({
        time: day(place - daysToRoll),
        rate: paid[place]!,
        spotPrice: price,
        futuresPrice: price,
      }))
      const at = (roll: number) => marks[daysToRoll * (roll + 1)]!
      const rolls = basis.map((rate, place): PolicyRoll => ({
        time: at(place).time,
        spotPrice: at(place).spotPrice,
        futuresPrice: at(place).spotPrice.times(rate.plus(1)),
      }))
      return { ...given, marks, rolls, end: { time: at(count).time, spotPrice: at(count).spotPrice } }
    }),
)
