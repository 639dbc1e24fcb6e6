import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBondAtSize, fixedBondSizes, zero, type Decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { fees, inverse, linear, positiveCounts, prices, shares, terms } from '../samples'

const ask = (price: string, coin: string) => ({ price: decimal(price), coin: decimal(coin) })
const bid = (price: string, contracts: string) => ({ price: decimal(price), contracts: decimal(contracts) })
const asked = {
  spotAsks: [ask('200', '1'), ask('100', '1')],
  futureBids: [bid('100', '450'), bid('150', '150')],
  daysToExpiry: decimal('365'),
  contract: inverse,
}
const fixed = (value: Decimal | undefined) => value?.toFixed()

describe('fixedBondSizes', () => {
  // By hand: the first coin costs 100 and sells 150; the second costs 200 and sells 100, so that half of it eats the gain.
  test('the first 100 USD earn 50, and 200 USD earn nothing', () => {
    const { topYield, most, tie, depthUsd } = fixedBondSizes(asked)
    expect([fixed(topYield), fixed(most?.capitalUsd), fixed(most?.carryUsd)]).toEqual(['0.5', '100', '50'])
    expect([fixed(tie?.capitalUsd), fixed(tie?.netYield), fixed(depthUsd)]).toEqual(['200', '0', '300'])
  })

  // By hand: at the tie 200 dollars buy 1.5 coins, a third above the best ask, and sell 200, a ninth below the best bid.
  test('says how far the averages are from the tops, and what that leaves before fees', () => {
    const { most, tie } = fixedBondSizes(asked)
    expect([most, tie].map((size) => size?.grossYield.toFixed(12))).toEqual(['0.500000000000', '0.000000000000'])
    expect([tie?.spotSlippageRate, tie?.futuresSlippageRate].map((rate) => rate?.toFixed(12))).toEqual([
      '0.333333333333',
      '0.111111111111',
    ])
  })

  // By hand: of 250 dollars 50 are the fee; 200 buy 1.5 coins, for which 150 and 50 dollars are sold.
  test('a fee on the way in is part of the capital', () => {
    const { at } = fixedBondSizes({ ...asked, costs: { spotFeeRate: decimal('0.2') } })
    const sized = at(decimal('250'))
    expect([fixed(sized?.coin), fixed(sized?.faceUsd), fixed(sized?.netYield)]).toEqual(['1.5', '200', '-0.2'])
  })

  test('has no tie where the books end first, and no best size where the top earns nothing', () => {
    expect(fixedBondSizes({ ...asked, spotAsks: [ask('100', '1')] })).toMatchObject({ tie: null })
    const dear = fixedBondSizes({ ...asked, costOfCapital: decimal('0.5') })
    expect([dear.most, dear.tie]).toEqual([null, null])
    expect(fixedBondSizes(asked).at(decimal('300.01'))).toBeNull()
  })

  const levels = fc.array(fc.tuple(prices, positiveCounts), { minLength: 1, maxLength: 6 })
  const books = fc.record({
    spotAsks: levels.map((rows) => rows.map(([price, coin]) => ({ price, coin }))),
    futureBids: levels.map((rows) => rows.map(([price, contracts]) => ({ price, contracts }))),
    costs: fc.record({ spotFeeRate: fees, futuresFeeRate: fees, settlementFeeRate: fees, exitSlippageRate: fees }),
    costOfCapital: shares,
    daysToExpiry: terms,
  })
  const parts = fc.integer({ min: 0, max: 1000 }).map((part) => decimal(String(part)).div(1000))

  test('law: the net yield never gets better with size, and at 0 USD it is that of the tops', () => {
    const holds = fc.property(books, parts, parts, (book, one, other) => {
      const { at, depthUsd, topYield } = fixedBondSizes({ ...asked, ...book })
      const [less, more] = one.lessThan(other) ? [one, other] : [other, one]
      const yieldAt = (part: Decimal) => at(depthUsd.times(part))?.netYield ?? zero
      const tolerance = topYield.abs().plus(1).times('1e-40')
      expect(yieldAt(more).lessThanOrEqualTo(yieldAt(less).plus(tolerance))).toBe(true)
      expect(yieldAt(zero)).toEqual(topYield)
    })
    fc.assert(holds)
  })

  test('law: the tie earns exactly the cost of capital, and no size earns more dollars than the best one', () => {
    const holds = fc.property(books, parts, (book, part) => {
      const { at, depthUsd, topYield, tie, most } = fixedBondSizes({ ...asked, ...book })
      const missed = tie === null ? zero : at(tie.capitalUsd)?.netYield.minus(book.costOfCapital)
      expect(missed?.abs().lessThan(topYield.abs().plus(1).times('1e-40'))).toBe(true)
      const other = at(depthUsd.times(part))?.carryUsd ?? zero
      const largest = most?.carryUsd ?? zero
      expect(other.lessThanOrEqualTo(largest.plus(depthUsd.times('1e-40')))).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: in whole lots it sells as much, but for less than a lot', () => {
    const holds = fc.property(books, parts, (book, part) => {
      const { at, depthUsd } = fixedBondSizes({ ...asked, ...book })
      const capitalUsd = depthUsd.times(part)
      const { faceUsd } = fixedBondAtSize({ ...asked, ...book, capitalUsd })
      const apart = at(capitalUsd)?.faceUsd.minus(faceUsd) ?? zero
      expect(apart.greaterThan('-1e-30') && apart.lessThanOrEqualTo(1)).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['spotAsks must have at least one entry, was 0', () => fixedBondSizes({ ...asked, spotAsks: [] })],
    [
      'futureBids[0].price must be greater than zero, was 0',
      () => fixedBondSizes({ ...asked, futureBids: [bid('0', '1')] }),
    ],
    ['daysToExpiry must be greater than zero, was 0', () => fixedBondSizes({ ...asked, daysToExpiry: zero })],
    ['contract.payoff must be an inverse contract, was linear', () => fixedBondSizes({ ...asked, contract: linear })],
    ['capitalUsd must be at least zero, was -1', () => fixedBondSizes(asked).at(decimal('-1'))],
  ])
})
