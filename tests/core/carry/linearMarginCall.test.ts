import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, linearMarginCall, linearMarginLimit, linearMarginReserve } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, counts, prices, shares } from '../samples'

const short = { soldCoin: decimal('1000'), soldPrice: decimal('150'), marginRate: decimal('0.1') }
const ten = {
  soldCoin: decimal('10'),
  soldPrice: decimal('100'),
  marginRate: decimal('0.5'),
  spotPrice: decimal('100'),
}

describe('linearMarginCall', () => {
  // By hand: 150,000 dollars lost, and a tenth of 150,000 dollars of value more.
  test('from 150 to 300 a thousand coins call for 165,000 dollars, and for none below', () => {
    expect(linearMarginCall({ ...short, price: decimal('300') }).toFixed()).toBe('165000')
    expect(linearMarginCall({ ...short, price: decimal('149') }).toFixed()).toBe('0')
  })

  test('law: margin and call together are the margin at the new price and the loss', () => {
    const holds = fc.property(counts, prices, prices, shares, (soldCoin, soldPrice, price, marginRate) => {
      const call = linearMarginCall({ soldCoin, soldPrice, marginRate, price })
      if (price.lessThan(soldPrice)) return call.isZero()
      const posted = soldCoin.times(soldPrice).times(marginRate).plus(call)
      const needed = soldCoin
        .times(price)
        .times(marginRate)
        .plus(soldCoin.times(price.minus(soldPrice)))
      return agree(posted, needed)
    })
    fc.assert(holds)
  })

  test('law: at the limit exactly the cash is called for', () => {
    const holds = fc.property(counts, prices, prices, shares, (soldCoin, soldPrice, cashUsd, marginRate) => {
      const limit = linearMarginLimit({ soldCoin, soldPrice, marginRate, cashUsd })
      if (limit === null) return soldCoin.isZero()
      const called = linearMarginCall({ soldCoin, soldPrice, marginRate, price: limit })
      return agree(called, cashUsd, { within: '1e-45', scale: cashUsd.plus(soldCoin.times(soldPrice)) })
    })
    fc.assert(holds)
  })

  // By hand: the 99.5th percentile is 2.5758; a tenth of a year at 60% is 18.97%.
  test('with a confidence of 99% ten coins want 733 dollars for 36.5 days', () => {
    const { reserveZ, reservePrice, reserveUsd } = linearMarginReserve({
      ...ten,
      volatility: decimal('0.6'),
      days: decimal('36.5'),
      confidenceRate: decimal('0.99'),
    })
    expect([reserveZ.toFixed(4), reservePrice.toFixed(2), reserveUsd.toFixed(1)]).toEqual(['2.5758', '148.87', '733.1'])
  })

  test('no confidence, no time or no volatility wants nothing beyond the spot price', () => {
    const at = (volatility: string, days: string, confidence: string) =>
      linearMarginReserve({
        ...ten,
        volatility: decimal(volatility),
        days: decimal(days),
        confidenceRate: decimal(confidence),
      }).reservePrice.toFixed()
    expect([at('0', '9', '0.9'), at('1', '0', '0.9'), at('1', '9', '0')]).toEqual(['100', '100', '100'])
  })

  test('cash of 165,000 dollars lasts until 300', () => {
    expect(linearMarginLimit({ ...short, cashUsd: decimal('165000') })?.toFixed()).toBe('300')
  })

  const reserve = { ...ten, volatility: decimal('1'), days: decimal('1'), confidenceRate: decimal('0.9') }
  refuses([
    ['cashUsd must be at least zero, was -1', () => linearMarginLimit({ ...short, cashUsd: decimal('-1') })],
    ['price must be greater than zero, was 0', () => linearMarginCall({ ...short, price: decimal('0') })],
    [
      'soldCoin must be at least zero, was -1',
      () => linearMarginCall({ ...short, soldCoin: decimal('-1'), price: decimal('1') }),
    ],
    [
      'marginRate must be at least 0 and less than 1, was 1',
      () => linearMarginCall({ ...short, marginRate: decimal('1'), price: decimal('1') }),
    ],
    [
      'confidenceRate must be at least 0 and less than 1, was 1',
      () => linearMarginReserve({ ...reserve, confidenceRate: decimal('1') }),
    ],
    ['volatility must be at least zero, was -1', () => linearMarginReserve({ ...reserve, volatility: decimal('-1') })],
    ['days must be at least zero, was -1', () => linearMarginReserve({ ...reserve, days: decimal('-1') })],
  ])
})
