import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, tokenPath, tokenTotals } from '../../../src/core'
import { agree, decimals, prices } from '../samples'

const totals = (leverage: string, list: readonly string[], more: object = {}) =>
  tokenTotals(tokenPath({ leverage: decimal(leverage), prices: list.map(decimal), ...more }))

describe('tokenTotals', () => {
  // By hand: 1 to 1.3 to 0.9454..., bought 0.6 and sold 0.7090...; the index is back where it was.
  test('a tenth up and back leaves three times 5.4545% short', () => {
    const { decayUsd, returnRate, largestRebalanceUsd, turnoverUsd, undefinedCount } = totals('3', [
      '10000',
      '11000',
      '10000',
    ])
    expect([
      decayUsd.toFixed(6),
      returnRate.toFixed(6),
      largestRebalanceUsd.toFixed(6),
      turnoverUsd.toFixed(6),
    ]).toEqual(['-0.054545', '-0.054545', '-0.709091', '1.309091'])
    expect(undefinedCount.toFixed()).toBe('0')
  })

  // By hand: with a fee of a thousandth a hundredth up is 2.9 times, a still day none, a hundredth down 3.1 times.
  test('multiples of the days that have one: mean, middle and least', () => {
    const answer = totals('3', ['100', '101', '101', '99.99'], { feeRate: decimal('0.001') })
    expect(
      [answer.meanMultiple, answer.medianMultiple, answer.worstMultiple].map((figure) => figure?.toFixed(10)),
    ).toEqual(['3.0000000000', '3.0000000000', '2.9000000000'])
    expect([answer.undefinedCount, answer.triggered].map(String)).toEqual(['1', '0'])
    expect([totals('3', ['100']).meanMultiple, totals('3', ['100']).medianMultiple]).toEqual([null, null])
  })

  // By hand: three times becomes four at 8/9 of a price; 0.88 is below that once, 0.79 twice.
  test('rebalances between two prices are counted over all of them', () => {
    const triggerRate = decimal('1').div(3)
    expect(totals('3', ['100', '88', '69.52'], { triggerRate }).triggered.toFixed()).toBe('3')
  })

  test('a liquidated token has lost everything', () => {
    const { valueUsd, returnRate } = totals('3', ['100', '60'], { fundUsd: decimal('500') })
    expect([valueUsd, returnRate].map(String)).toEqual(['0', '-1'])
  })

  test('law: fees and funding are what a token without them has more, over one day', () => {
    const rates = decimals({ from: 0, to: 9, places: 2 }).map((rate) => rate.div(1000))
    const holds = fc.property(decimals({ from: -3, to: 3, places: 1 }), prices, rates, (leverage, price, rate) => {
      const list = { leverage, prices: [price, price.times('1.02')], fundUsd: decimal('1000') }
      const dear = tokenTotals(tokenPath({ ...list, feeRate: rate, fundingRate: rate }))
      const free = tokenTotals(tokenPath(list))
      return agree(free.valueUsd.minus(dear.valueUsd), dear.feeUsd.plus(dear.fundingUsd), { scale: free.valueUsd })
    })
    fc.assert(holds)
  })
})
