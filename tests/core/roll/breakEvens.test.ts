import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, roll } from '../../../src/core'
import { agree, decimals, fees, inCrumbs, inverse, positiveCounts, prices, shares, terms } from '../samples'

const essay = {
  contracts: decimal('150000'),
  nearPrice: decimal('110'),
  farPrice: decimal('132'),
  days: decimal('365'),
  contract: inverse,
  costOfCapital: decimal('0.1'),
}

describe('rollBreakEvens', () => {
  // By hand: 150,000 and 4,500 of open coin have to become 169,950; 1,404.54 coins are in hand: 121 dollars a coin.
  test('open coin that is sold too does not move the far price', () => {
    const residualCoin = decimal('4500').div(110)
    expect(agree(roll({ ...essay, residualCoin }).breakEvenFarPrice!, decimal('121'))).toBe(true)
  })

  test('no coin in hand has no far price, and neither has a long whose price would be below 0', () => {
    expect(roll({ ...essay, contracts: decimal('0') }).breakEvenFarPrice).toBeNull()
    expect(roll({ ...essay, side: 'long', nearSlippageRate: decimal('0.9') }).breakEvenFarPrice).not.toBeNull()
    expect(roll({ ...essay, side: 'long', nearFeeRate: decimal('0.9') }).breakEvenFarPrice).toBeNull()
  })

  const positions = fc.record({
    contracts: positiveCounts,
    residualCoin: decimals({ from: 0, to: 10, places: 6 }),
    nearPrice: prices,
    farPrice: prices,
    days: terms,
    costOfCapital: shares,
    nearFeeRate: fees,
    farFeeRate: fees,
    nearSlippageRate: fees,
    farSlippageRate: fees,
  })

  test.each(['short', 'long'] as const)(
    'law: typed back, the far price of a %s leaves no excess, lots aside',
    (side) => {
      const holds = fc.property(positions, (drawn) => {
        const position = { ...drawn, ...inCrumbs(drawn.contracts, inverse), side }
        const { breakEvenFarPrice: farPrice } = roll(position)
        if (farPrice === null) return true
        const again = roll({ ...position, farPrice })
        const scale = decimal('1').plus(again.netAnnualisedYield!.abs()).plus(again.annualisedYield.abs())
        return agree(again.excessYield!, decimal('0'), { within: '1e-25', scale })
      })
      fc.assert(holds)
    },
  )
})
