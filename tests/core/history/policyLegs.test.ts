import { describe, expect, test } from 'vitest'
import { decimal, type Costs } from '../../../src/core'
import { statedCosts } from '../../../src/core/contract/costs'
import { fixedLeg, floatingLeg } from '../../../src/core/history/policyLegs'
import { datedMarks } from '../../../src/core/history/policyMarks'
import { agree, inverse } from '../samples'
import { day } from './days'
import { mark, rollAt } from './policySamples'

/** The essay's bond: 1,000 coin at 100, a future at 150. */
const leg = (costs: Costs = {}) => ({
  coin: decimal('1000'),
  roll: rollAt(0, '100', '150'),
  end: { time: day(3), spotPrice: decimal('50') },
  contract: inverse,
  costs: statedCosts(costs),
  marks: datedMarks([mark(1, '0.001', '150', '200'), mark(2, '0', '80'), mark(3, '0.001', '50', '999')]),
})

describe('fixedLeg', () => {
  // The cash-and-carry essay of 2021: 150,000 contracts; at 200 and spot 150 they have lost 250 coin, 112,500 dollars are left.
  test('150,000 dollars at any settlement, and what they are worth on the way', () => {
    const { coin, values, turnoverUsd, costsUsd } = fixedLeg(leg())
    expect(coin).toEqual(decimal('3000'))
    expect([turnoverUsd, costsUsd].map(String)).toEqual(['150000', '0'])
    expect(values).toEqual([
      { time: day(1), valueUsd: decimal('112500') },
      { time: day(3), valueUsd: decimal('150000') },
    ])
  })

  // By hand: filled at 75, 75,000 contracts take all the coin, 50,000 less than at the quote; 1% of 75,000 at the end.
  test('slippage sells lower, and settlement has its fee', () => {
    const { coin, costsUsd } = fixedLeg(
      leg({ futuresSlippageRate: decimal('0.5'), settlementFeeRate: decimal('0.01') }),
    )
    expect(agree(coin, decimal('1485'))).toBe(true)
    expect(agree(costsUsd, decimal('50750'))).toBe(true)
  })
})

describe('floatingLeg', () => {
  // By hand: 100,000 contracts; a thousandth is paid on the first day and on the third, on what the first has added to.
  test('funding on what it has grown to, in whole contracts', () => {
    const { coin, values, turnoverUsd, costsUsd } = floatingLeg(leg())
    expect(values.map(({ valueUsd }) => valueUsd.toFixed())).toEqual(['100100', '100100', '100200.1'])
    expect(coin.times(50).toFixed(20)).toBe('100200.10000000000000000000')
    expect([turnoverUsd.toFixed(), costsUsd.toFixed()]).toEqual(['200400', '0'])
  })

  test('opening, re-hedging and closing pay fee and slippage alike', () => {
    const fee = floatingLeg(leg({ futuresFeeRate: decimal('0.002') }))
    const slippage = floatingLeg(leg({ futuresSlippageRate: decimal('0.002') }))
    expect(slippage).toEqual(fee)
    expect(agree(fee.costsUsd, fee.turnoverUsd.times('0.002'), { within: '1e-20' })).toBe(true)
  })

  test('without a mark at its end it is marked there, and nothing is paid', () => {
    const { marks, ...given } = leg()
    const { values } = floatingLeg({ ...given, marks: marks.slice(0, 2) })
    expect(values.at(-1)).toEqual({ time: day(3), valueUsd: decimal('100100') })
  })
})
