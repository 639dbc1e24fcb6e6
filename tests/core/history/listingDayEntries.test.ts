import { describe, expect, test } from 'vitest'
import { decimal, listingDayEntries, type ListedFuture } from '../../../src/core'
import { refuses } from '../refusals'
import { day } from './days'

const price = (days: number | string, usd: string) => ({ time: day(days), price: decimal(usd) })
const spot = [price(1, '100'), price(2, '110')]
const future = (change: Partial<ListedFuture> = {}): ListedFuture => ({
  symbol: 'XBTH21',
  listing: day('0.25'),
  expiry: day(90),
  settlementPrice: decimal('1'),
  prices: [price('0.5', '120'), price('0.75', '130'), price('1.25', '140')],
  ...change,
})
const entry = (change: Partial<ListedFuture> = {}) => listingDayEntries({ futures: [future(change)], spot })[0]

describe('listingDayEntries', () => {
  test('the last price of the day, over the close of the coin', () => {
    expect(entry()).toEqual({
      symbol: 'XBTH21',
      time: day(1),
      expiry: day(90),
      futuresPrice: decimal('130'),
      referencePrice: decimal('100'),
    })
  })

  test('one that is first traded on the next day is sold at the close of that', () => {
    expect(entry({ prices: [price('1.25', '140')] })).toMatchObject({
      time: day(2),
      futuresPrice: decimal('140'),
      referencePrice: decimal('110'),
    })
  })

  test('one that is listed at midnight is sold at the next', () => {
    expect(entry({ listing: day(0) })?.time).toBe(day(1))
  })

  test('what comes later changes nothing', () => {
    const later = [...future().prices.slice(0, 2), price('1.1', '9999')]
    expect(entry({ prices: later })).toEqual(entry())
  })

  refuses([
    ['futures[0].listing must lie within the history, was 2021-01-01T06:00:00.000Z', () => entry({ prices: [] })],
    ['spot must lie within the history, was 2021-01-11T12:00:00.000Z', () => entry({ prices: [price('10.5', '1')] })],
    ['futures[0].prices[0].price must be greater than zero, was -1', () => entry({ prices: [price('0.5', '-1')] })],
  ])
})
