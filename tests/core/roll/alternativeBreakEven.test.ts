import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, rollAlternatives, type RollAlternativesArguments } from '../../../src/core'
import { agree, prices } from '../samples'
import { essay } from './essay'

const breakEvens = (given: RollAlternativesArguments) =>
  rollAlternatives(given).alternatives.map(({ breakEven }) => breakEven)

describe('rollBreakEven', () => {
  // By hand: a far future at 110 gives the 150,000 of holding; (1 - fee) / (1 + fee) of 180,000 does at a fee of 1/11;
  // 150,000 on day 31 and 180,000 on day
  // 396 are worth the same today at 30,000 * 365 / (150,000 * 396 - 180,000 * 31), 20.35%.
  test('the roll of the essay ties with holding at 110, at a fee of 1/11 and at 20.35%', () => {
    const { farPrice, feeRate, costOfCapital, fundingRate } = breakEvens(essay)[2]!
    expect(agree(farPrice!, decimal('110'))).toBe(true)
    expect(agree(feeRate!, decimal('1').div(11))).toBe(true)
    expect(agree(costOfCapital!, decimal('10950').div(53820))).toBe(true)
    expect(fundingRate).toBeNull()
  })

  test('only a roll has a price and a fee, only a float a funding rate', () => {
    const given = { ...essay, floating: { rate: decimal('0.0001'), intervalHours: decimal('8') } }
    const named = breakEvens(given).map(({ farPrice, feeRate, fundingRate }) => [
      farPrice !== null,
      feeRate !== null,
      fundingRate !== null,
    ])
    expect(named).toEqual([
      [false, false, false],
      [false, false, false],
      [true, true, false],
      [false, false, true],
    ])
  })

  test('a roll that has a twin ties with it at the price that both have', () => {
    const [, , first, second] = breakEvens({ ...essay, fars: [...essay.fars, ...essay.fars] })
    expect([first!, second!].every(({ farPrice }) => agree(farPrice!, decimal('132')))).toBe(true)
    expect(first!.costOfCapital).toEqual(second!.costOfCapital)
  })

  const ends = (given: RollAlternativesArguments) => rollAlternatives(given).alternatives.map(({ endUsd }) => endUsd)

  test('law: typed back, the cost of capital makes an alternative tie with the best of the others', () => {
    const holds = fc.property(prices, prices, (nearPrice, price) => {
      const given = { ...essay, nearPrice, fars: [{ ...essay.fars[0]!, price }] }
      breakEvens(given).forEach(({ costOfCapital }, index) => {
        if (costOfCapital === null) return
        const usd = ends({ ...given, costOfCapital })
        const best = usd.filter((_, other) => other !== index).reduce((a, b) => (b.greaterThan(a) ? b : a))
        expect(agree(usd[index]!, best, { within: '1e-25' })).toBe(true)
      })
    })
    fc.assert(holds, { numRuns: 50 })
  })
})
