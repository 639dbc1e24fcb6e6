import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveTrade, curveWeights, decimal, type CurveLeg } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, linear } from '../samples'

const zero = decimal('0')
const leg = (side: CurveLeg['side'], ...figures: string[]): CurveLeg => {
  const [contracts, price, daysToExpiry, rateMove] = figures.map(decimal)
  return { side, contracts: contracts!, price: price!, daysToExpiry: daysToExpiry!, rateMove: rateMove ?? zero }
}
const asked = { contract: inverse, spotPrice: decimal('100') }

describe('curveTrade', () => {
  // By hand: 100 coins of contracts become 91.67 at 120.
  test('a long of 11,000 at 110 gains 833.33 dollars as its basis widens from 10% to 20%', () => {
    const { pnlUsd, legs } = curveTrade({ ...asked, legs: [leg('long', '11000', '110', '365', '0.1')] })
    expect(legs[0]!.movedPrice).toEqual(decimal('120'))
    expect(agree(pnlUsd, decimal('2500').div(3))).toBe(true)
  })

  // The essay's spread of December 2013: 100% a year between two expiries, flat a month later. By hand: near at the spot.
  test('a spread of 100% that goes flat pays its seller half of the coin of the far leg', () => {
    const legs = [
      leg('long', '100', '100', '30'),
      leg('short', '200', '200', '395', '-0.92405063291139240506329113924050632911392405'),
    ]
    const { legs: moved, pnlCoin } = curveTrade({ ...asked, legs })
    expect(moved[1]!.movedPrice.toFixed(6)).toBe('100.000000')
    expect(moved[0]!.pnlCoin.isZero()).toBe(true)
    expect(pnlCoin.toFixed(6)).toBe('1.000000')
  })

  // By hand: 1,500 dollars are 12 coins at 125, 20 at 75 and 15 at 100, where the curve stands still.
  test('each leg is opened slippage away from its price', () => {
    const legs = [leg('long', '1500', '100', '365'), leg('short', '1500', '100', '365')]
    const slipped = curveTrade({ ...asked, legs, slippageRate: decimal('0.25'), feeRate: decimal('0.01') })
    expect(slipped.legs.map(({ executionPrice, pnlCoin }) => [executionPrice, pnlCoin].map(String))).toEqual([
      ['125', '-3'],
      ['75', '-5'],
    ])
    expect([slipped.feeCoin, slipped.pnlCoin].map(String)).toEqual(['0.32', '-8.32'])
  })

  test('fees are taken of every leg', () => {
    const legs = [leg('long', '110', '110', '365'), leg('short', '220', '110', '365')]
    const { feeCoin, pnlCoin } = curveTrade({ ...asked, legs, feeRate: decimal('0.001') })
    expect([feeCoin, pnlCoin].map(String)).toEqual(['0.003', '-0.003'])
  })

  const legs = fc
    .record({
      price: fc.integer({ min: 60, max: 180 }),
      days: fc.integer({ min: 5, max: 900 }),
      contracts: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .map(({ price, days, contracts }) => leg('long', `${contracts}`, `${price}`, `${days}`))

  test('law: DV01 is what a basis point makes, and a curve that stands still makes nothing', () => {
    const holds = fc.property(legs, (long) => {
      const still = curveTrade({ ...asked, legs: [long] })
      const moved = curveTrade({ ...asked, legs: [{ ...long, rateMove: decimal('1e-10') }] })
      expect(agree(still.pnlCoin, zero, { within: '1e-50', scale: still.legs[0]!.notionalCoin })).toBe(true)
      return agree(moved.pnlUsd.times('1e6'), still.dv01Usd, { within: '1e-6' })
    })
    fc.assert(holds)
  })

  test('law: weighed by DV01 in crumbs, neither a spread nor a butterfly earns by a small parallel move', () => {
    const crumbs = { ...inverse, multiplier: decimal('1e-12') }
    const holds = fc.property(legs, fc.array(legs, { minLength: 1, maxLength: 2 }), (body, wings) => {
      const weighed = curveWeights({
        contract: crumbs,
        spotPrice: asked.spotPrice,
        contracts: body.contracts.times('1e12'),
        body,
        wings,
        weighting: 'dv01',
      })
      const sold: CurveLeg = { ...body, side: 'short', contracts: body.contracts.times('1e12') }
      const trade = {
        ...asked,
        contract: crumbs,
        legs: [sold, ...wings.map((wing, at) => ({ ...wing, contracts: weighed[at]! }))],
      }
      const { dv01Usd, legs: each } = curveTrade(trade)
      return agree(dv01Usd, zero, { within: '1e-9', scale: each[0]!.dv01Usd })
    })
    fc.assert(holds)
  })

  test('law: the other side of a trade without fees loses what it gains', () => {
    const holds = fc.property(legs, legs, (near, far) => {
      const spread = [near, { ...far, side: 'short' as const, rateMove: decimal('0.05') }]
      const other = spread.map((one) => ({
        ...one,
        side: one.side === 'long' ? ('short' as const) : ('long' as const),
      }))
      const [a, b] = [curveTrade({ ...asked, legs: spread }), curveTrade({ ...asked, legs: other })]
      return a.pnlUsd.equals(b.pnlUsd.negated()) && a.dv01Usd.equals(b.dv01Usd.negated())
    })
    fc.assert(holds)
  })

  const one = leg('long', '100', '110', '30')
  const but = (change: object) => () => curveTrade({ ...asked, legs: [one], ...change })
  refuses([
    ['legs must have at least one entry, was 0', but({ legs: [] })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: zero })],
    ['spotMoveRate must be greater than -1, was -1', but({ spotMoveRate: decimal('-1') })],
    ['legs[0].price must be greater than zero, was 0', but({ legs: [{ ...one, price: zero }] })],
    ['legs[0].daysToExpiry must be greater than zero, was 0', but({ legs: [{ ...one, daysToExpiry: zero }] })],
    ['legs[0].contracts must be a whole number, was 0.5', but({ legs: [{ ...one, contracts: decimal('0.5') }] })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
  ])
})
