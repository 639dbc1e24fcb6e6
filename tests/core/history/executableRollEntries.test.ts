import { describe, expect, test } from 'vitest'
import { decimal, executableRollEntries, type ListedFuture } from '../../../src/core'
import { refuses } from '../refusals'
import { day } from './days'

const price = (days: number | string, usd: string) => ({ time: day(days), price: decimal(usd) })
const futures: ListedFuture[] = [
  {
    symbol: 'XBTH21',
    listing: day(0),
    expiry: day(90),
    settlementPrice: decimal('80'),
    prices: [price(1, '110'), price('1.25', '999')],
  },
  {
    symbol: 'XBTM21',
    listing: day(60),
    expiry: day(180),
    settlementPrice: decimal('70'),
    prices: [price('89.5', '85'), price('90.25', '999')],
  },
]
const start = price(1, '100')
const but = (change: Partial<ListedFuture>) => () =>
  executableRollEntries({ futures: [{ ...futures[0]!, ...change }, futures[1]!], start })

describe('executableRollEntries', () => {
  test('the first over the spot price, the next over the settlement of the one before, none at a later price', () => {
    expect(executableRollEntries({ futures, start })).toEqual([
      {
        symbol: 'XBTH21',
        time: day(1),
        expiry: day(90),
        futuresPrice: decimal('110'),
        referencePrice: decimal('100'),
      },
      {
        symbol: 'XBTM21',
        time: day(90),
        expiry: day(180),
        futuresPrice: decimal('85'),
        referencePrice: decimal('80'),
      },
    ])
  })

  refuses([
    ['futures must have at least one entry, was 0', () => executableRollEntries({ futures: [], start })],
    ['start.price must be greater than zero, was 0', () => executableRollEntries({ futures, start: price(1, '0') })],
    ['futures[0].settlementPrice must be greater than zero, was 0', but({ settlementPrice: decimal('0') })],
    ['futures[0].prices must lie within the history, was 2021-01-02T00:00:00.000Z', but({ prices: [] })],
    // A price of the day before yesterday is nothing to trade at.
    ['futures[1].prices must lie within the history, was 2021-04-05T00:00:00.000Z', but({ expiry: day(94) })],
  ])
})
