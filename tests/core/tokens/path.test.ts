import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leveragedToken, tokenPath } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, prices, shares } from '../samples'

const third = decimal('1').div(3)
const path = (leverage: string, list: readonly string[], more: object = {}) =>
  tokenPath({ leverage: decimal(leverage), prices: list.map(decimal), ...more })

describe('tokenPath', () => {
  // By hand: at 8/9 of the price three times are worth 2/3 and owe four times; then 0.9 of that price, 0.7 of that value.
  test('a fall of a fifth rebalances once on the way, and loses less', () => {
    const { rows } = path('3', ['100', '80'], { triggerRate: third })
    expect([rows[1]?.triggered, rows[1]?.nav.toFixed(6), rows[1]?.naiveUsd.toFixed(1)]).toEqual([1, '0.466667', '0.4'])
  })

  // By hand: three times a thousandth of funding and a ten-thousandth of fee on 1.
  test('funding and fee are taken on the value after the last rebalance', () => {
    const { rows } = path('3', ['100', '100'], { fundingRate: decimal('0.001'), feeRate: decimal('0.0001') })
    expect([rows[1]?.nav, rows[1]?.fundingUsd, rows[1]?.feeUsd].map(String)).toEqual(['0.9969', '0.003', '0.0001'])
    expect(path('-1', ['100', '100'], { fundingRate: decimal('0.001') }).rows[1]?.nav.toFixed()).toBe('1.001')
  })

  test('with fees a day near no move has a multiple far from the leverage', () => {
    const { rows } = path('3', ['100', '100.01'], { feeRate: decimal('0.001') })
    expect(rows[1]?.trackingMultiple?.toFixed()).toBe('-7')
    expect(path('3', ['100', '100'], { feeRate: decimal('0.001') }).rows[1]?.trackingMultiple).toBe(null)
  })

  test('a fall to a hundredth is survived with the trigger and not without', () => {
    expect(path('3', ['100', '1']).liquidated).toBe(true)
    const kept = path('3', ['100', '1'], { triggerRate: third })
    expect([kept.liquidated, kept.rows[1]?.triggered]).toEqual([false, 39])
  })

  // The essay of 2020: 10,000 dollars hold 30,000 of the perpetual; a rise of a tenth wants 39,000 where there are 33,000.
  test('a fund of 10,000 dollars buys 6,000 after a rise of a tenth', () => {
    const [, second] = path('3', ['100', '110'], { fundUsd: decimal('10000') }).rows
    expect(
      [second?.day, second?.valueUsd, second?.indexUsd, second?.naiveUsd, second?.rebalanceUsd].map(String),
    ).toEqual(['1', '13000', '11000', '13000', '6000'])
  })

  const leverages = decimals({ from: -5, to: 5, places: 1 })
  const lists = fc.array(prices, { minLength: 1, maxLength: 8 })

  test('law: without fee, funding and trigger it is the plain token', () => {
    const holds = fc.property(leverages, lists, (leverage, list) => {
      const [plain, run] = [leveragedToken({ leverage, prices: list }), tokenPath({ leverage, prices: list })]
      const same = run.rows.every((row, index) => {
        const other = plain.path[index]
        if (other === undefined) return false
        const scale = other.nav.plus(other.rebalanceUsd.abs()).plus(1).times(row.price.plus(1))
        return (
          agree(row.nav, other.nav, { scale }) &&
          agree(row.rebalanceUsd, other.rebalanceUsd, { scale: scale.times(1e9) })
        )
      })
      return same && run.rows.length === plain.path.length && run.liquidated === plain.liquidated
    })
    fc.assert(holds)
  })

  test('law: what is lost to funding and fees is what the value lacks', () => {
    const holds = fc.property(leverages, prices, shares, (leverage, price, rate) => {
      const list = [price, price.times('1.01')]
      const rates = { fundingRate: rate.div(100), feeRate: rate.div(100) }
      const [dear, free] = [
        tokenPath({ leverage, prices: list, ...rates }).rows[1],
        tokenPath({ leverage, prices: list }).rows[1],
      ]
      if (dear === undefined || free === undefined) return true
      return agree(dear.nav.plus(dear.fundingUsd).plus(dear.feeUsd), free.nav)
    })
    fc.assert(holds)
  })

  refuses([
    ['prices must have at least one entry, was 0', () => path('3', [])],
    ['prices[1] must be greater than zero, was 0', () => path('3', ['1', '0'])],
    ['feeRate must be at least 0 and less than 1, was 1', () => path('3', ['1'], { feeRate: decimal('1') })],
    ['fundUsd must be greater than zero, was 0', () => path('3', ['1'], { fundUsd: decimal('0') })],
    ['triggerRate must be greater than zero, was 0', () => path('3', ['1'], { triggerRate: decimal('0') })],
    ['fundingRate must be a finite number, was Infinity', () => path('3', ['1'], { fundingRate: decimal('1').div(0) })],
  ])
})
