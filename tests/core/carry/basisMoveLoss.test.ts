import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basisMoveLoss, decimal, impliedFuturesPrice } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices, shares, terms } from '../samples'

const move = {
  notionalUsd: decimal('1000000'),
  fromRate: decimal('0.033'),
  toRate: decimal('0.09'),
  days: decimal('30'),
}

describe('basisMoveLoss', () => {
  // By hand: 5.7% of a million for 30 days of 365 is 57,000 * 30 / 365. The note of February 2026 has it as 0.468%.
  test('5.7 points on 30 days are 0.468% of the notional', () => {
    expect(basisMoveLoss(move).toFixed(2)).toBe('4684.93')
  })

  test('law: it is what a short future loses on as many coins as the notional buys', () => {
    const holds = fc.property(prices, shares, shares, terms, (spotPrice, fromRate, toRate, days) => {
      const future = (annualisedRate: typeof fromRate) =>
        impliedFuturesPrice({ spotPrice, annualisedRate, daysToExpiry: days })
      const lost = future(toRate).minus(future(fromRate))
      return agree(basisMoveLoss({ notionalUsd: spotPrice, fromRate, toRate, days }), lost, {
        scale: spotPrice.times(1000),
      })
    })
    fc.assert(holds)
  })

  test('law: there and back costs nothing', () => {
    const holds = fc.property(prices, shares, shares, terms, (notionalUsd, fromRate, toRate, days) => {
      const there = basisMoveLoss({ notionalUsd, fromRate, toRate, days })
      const back = basisMoveLoss({ notionalUsd, fromRate: toRate, toRate: fromRate, days })
      return there.plus(back).isZero()
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => basisMoveLoss({ ...move, ...change })
  refuses([
    ['notionalUsd must be at least zero, was -1', but({ notionalUsd: decimal('-1') })],
    ['days must be at least zero, was -1', but({ days: decimal('-1') })],
    ['toRate must be a finite number, was Infinity', but({ toRate: decimal('1').div(0) })],
  ])
})
