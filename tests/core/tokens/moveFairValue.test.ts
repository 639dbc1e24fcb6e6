import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, moveFairValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices, shares, terms } from '../samples'

const day = { price: decimal('100000'), volatility: decimal('0.6'), days: decimal('1') }

describe('moveFairValue', () => {
  // Published for 100,000 dollars at 60%: 2,505.79 between two points, 2,435.19 between averages over an hour.
  test('a day at 60% is worth 2,505.79, and 2,435.19 between hourly averages', () => {
    expect(moveFairValue(day).toFixed(2)).toBe('2505.79')
    expect(moveFairValue({ ...day, averagingHours: decimal('1') }).toFixed(2)).toBe('2435.19')
  })

  // By hand: two averages over neighbouring halves of a day have a third of its variance.
  test('averages over the two halves of a term keep a third of its variance', () => {
    const halves = moveFairValue({ ...day, averagingHours: decimal('12') })
    expect(agree(halves.pow(2).times(3), moveFairValue(day).pow(2), { within: '1e-50' })).toBe(true)
  })

  test('law: it is proportional to the volatility, and to the root of the term', () => {
    const holds = fc.property(prices, shares, terms, (price, volatility, days) => {
      const once = moveFairValue({ price, volatility, days })
      const twice = moveFairValue({ price, volatility: volatility.times(2), days })
      const longer = moveFairValue({ price, volatility, days: days.times(4) })
      return agree(twice, once.times(2)) && agree(longer, once.times(2), { within: '1e-50', scale: once.plus('1e-9') })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => moveFairValue({ ...day, ...change })
  refuses([
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['volatility must be at least zero, was -0.1', but({ volatility: decimal('-0.1') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    ['averagingHours must be at least zero, was -1', but({ averagingHours: decimal('-1') })],
    ['averagingHours must be at most half the term, was 13', but({ averagingHours: decimal('13') })],
  ])
})
