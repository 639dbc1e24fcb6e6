import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { datedPrices, lastPrice, required } from '../../../src/core/history/entries'
import { instantIn } from '../../../src/core/time/instant'
import { refuses } from '../refusals'
import { day } from './days'

const prices = [1, 2, 3].map((place) => ({ time: day(place), price: decimal(`${place}`) }))
const read = (given = prices) => datedPrices({ quantity: 'spot', prices: given })
const at = (days: number | string) => instantIn({ quantity: 'time', text: day(days) })

describe('the prices of an entry', () => {
  test.each([
    ['at its own instant', '0', '2', '2'],
    ['before the next', '0', '2.5', '2'],
    ['after the last', '0', '9', '3'],
  ])('the last one %s', (_, after, until, price) => {
    expect(lastPrice(read(), { after: at(after), at: at(until) })?.price).toEqual(decimal(price))
  })

  test('one that is too old, or yet to come, is none', () => {
    expect(lastPrice(read(), { after: at(1), at: at('1.5') })).toBeNull()
    expect(lastPrice(read(), { after: at(0), at: at('0.5') })).toBeNull()
  })

  refuses([
    ['spot[1].price must be greater than zero, was 0', () => read([prices[0]!, { time: day(2), price: decimal('0') }])],
    [
      'spot[1].time must be later than the one before, was 2021-01-02T00:00:00.000Z',
      () => read([prices[0]!, prices[0]!]),
    ],
    ['spot must lie within the history, was today', () => required(null, { quantity: 'spot', time: 'today' })],
  ])
})
