import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, linearHedge, linearMarginCall, type Decimal } from '../../../src/core'
import { linearHedgeAt } from '../../../src/core/carry/linearHedgeAt'
import { refuses } from '../refusals'
import { agree, inverse, prices } from '../samples'

const essay = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  daysToExpiry: decimal('365'),
}
const linearly = { contractCoin: decimal('1'), contractsPerLot: decimal('1'), inverseContract: inverse }
const hedge = linearHedge({ ...essay, ...linearly, marginRate: decimal('0.1'), borrowSpreadRate: decimal('0') })
const at = (price: Decimal) => linearHedgeAt({ ...essay, hedge, price })

describe('linearHedgeAt', () => {
  // By hand: 1,000 coins sold at 150; at 300 they have lost 150,000, and want a tenth of 300,000 as margin, all at 50% for a year.
  test('at 300 dollars 180,000 are posted, which cost 90,000', () => {
    const { linearPnlUsd, marginCallUsd, postedUsd, borrowCostUsd, loanToValueRate } = at(decimal('300'))
    const figures = [linearPnlUsd, marginCallUsd, postedUsd, borrowCostUsd, loanToValueRate]
    expect(figures.map(String)).toEqual(['-150000', '165000', '180000', '90000', '0.6'])
  })

  test('law: the margin posted is that of Linear carry, up to a price and beyond', () => {
    const holds = fc.property(prices, (price) => {
      const short = { soldCoin: hedge.hedgedCoin, soldPrice: essay.futuresPrice, marginRate: hedge.marginRate }
      const { marginCallUsd, postedUsd, linearPnlUsd } = at(price)
      expect(marginCallUsd).toEqual(linearMarginCall({ ...short, price }))
      // Posted is what stands on the account: margin on the value of today, and what is lost.
      const due = hedge.hedgedCoin.times(price).times(hedge.marginRate).minus(linearPnlUsd)
      return price.lessThan(essay.futuresPrice) || agree(postedUsd, due, { scale: due })
    })
    fc.assert(holds)
  })

  test('a fall calls for nothing, and earns no interest either', () => {
    const { marginCallUsd, borrowCostUsd } = at(decimal('50'))
    expect([marginCallUsd, borrowCostUsd].map(String)).toEqual(['0', '7500'])
  })

  test('law: coin and contracts together are the face, before the dollars are paid for', () => {
    const holds = fc.property(prices, (price) => {
      const { coinLegUsd, linearPnlUsd, inverseEndUsd, linearEndUsd, borrowCostUsd, hedgePnlUsd } = at(price)
      const scale = coinLegUsd.plus(150000)
      expect(agree(linearEndUsd.plus(borrowCostUsd), decimal('150000'), { scale })).toBe(true)
      expect(agree(hedgePnlUsd, decimal('50000'), { scale })).toBe(true)
      expect(agree(coinLegUsd.plus(linearPnlUsd), decimal('150000'), { scale })).toBe(true)
      return agree(inverseEndUsd, decimal('150000'))
    })
    fc.assert(holds)
  })

  test('law: what one side gains the other loses', () => {
    const holds = fc.property(prices, (price) => {
      const there = at(price)
      expect(there.linearLongPnlUsd.plus(there.linearPnlUsd).isZero()).toBe(true)
      return there.inverseLongPnlCoin.plus(there.inversePnlCoin).isZero()
    })
    fc.assert(holds)
  })

  refuses([['price must be greater than zero, was 0', () => at(decimal('0'))]])
})
