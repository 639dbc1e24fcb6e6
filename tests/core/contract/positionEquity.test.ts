import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankruptcyPrice, decimal, positionEquity } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, contracts, inverse, linear, positiveCounts, prices, shares, sides } from '../samples'

const short = { contract: inverse, side: 'short', contracts: decimal('1'), entryPrice: decimal('1') } as const

describe('positionEquity', () => {
  // The cash-and-carry essay of 2021: the synthetic dollar.
  test('one coin and a dollar sold at 1 are one dollar at 100,000', () => {
    const equity = positionEquity({ ...short, exitPrice: decimal('100000'), margin: decimal('1') })
    expect(equity).toEqual({ marginUsd: decimal('100000'), coin: decimal('0.00001'), usd: decimal('1') })
  })

  test('a linear short of one coin with 50 dollars behind it is 60 dollars after a fall of 10', () => {
    const linearShort = { ...short, contract: linear, entryPrice: decimal('100'), exitPrice: decimal('90') }
    const equity = positionEquity({ ...linearShort, margin: decimal('50') })
    expect(equity.usd).toEqual(decimal('60'))
    expect(equity.marginUsd).toEqual(decimal('50'))
  })

  const positions = fc.record({ contract: contracts, side: sides, contracts: positiveCounts, entryPrice: prices })

  test('law: the bankruptcy price leaves nothing', () => {
    const holds = fc.property(positions, shares, (position, share) => {
      const { contract, contracts: count, entryPrice } = position
      const size = count.times(contract.multiplier)
      const value = contract.payoff === 'inverse' ? size.div(entryPrice) : size.times(entryPrice)
      const margin = value.times(share)
      const exitPrice = bankruptcyPrice({ ...position, margin })
      if (exitPrice === null) return false
      const equity = positionEquity({ ...position, exitPrice, margin })
      return agree(contract.payoff === 'inverse' ? equity.coin : equity.usd, decimal('0'), { scale: value })
    })
    fc.assert(holds)
  })

  const at = (margin: string) => () => positionEquity({ ...short, exitPrice: decimal('1'), margin: decimal(margin) })
  refuses([['margin must be at least zero, was -1', at('-1')]])
})
