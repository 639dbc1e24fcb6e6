import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bankruptcyPrice,
  decimal,
  equivalentLinearContract,
  positionEquity,
  positionPnl,
  tangentPnl,
} from '../../../src/core'
import { refuses } from '../refusals'
import { agree, contracts, inverse, inverseContracts, linear, positiveCounts, prices, shares, sides } from '../samples'

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

describe('tangentPnl and equivalentLinearContract', () => {
  test('100 dollars bought at 100 are one coin, which earns 50 dollars at 150', () => {
    const trade = { contract: inverse, side: 'long', contracts: decimal('100') } as const
    const line = tangentPnl({ ...trade, entryPrice: decimal('100'), exitPrice: decimal('150') })
    expect(line).toEqual({ coin: decimal('0.5'), usd: decimal('50') })
  })

  test('ten dollars at 50,000 are 0.0002 coin, in lots of as many', () => {
    const contract = { ...inverse, multiplier: decimal('10'), lotSize: decimal('7') }
    const straight = equivalentLinearContract({ contract, entryPrice: decimal('50000') })
    expect(straight).toEqual({ payoff: 'linear', multiplier: decimal('0.0002'), lotSize: decimal('7') })
  })

  const trades = fc.record({
    contract: inverseContracts,
    side: sides,
    contracts: positiveCounts,
    entryPrice: prices,
    exitPrice: prices,
  })

  test('law: the line is the profit of the equivalent linear contract', () => {
    const holds = fc.property(trades, (trade) => {
      const straight = equivalentLinearContract(trade)
      return agree(tangentPnl(trade).usd, positionPnl({ ...trade, contract: straight }).usd)
    })
    fc.assert(holds)
  })

  test('law: a short inverse contract never does worse than its line in coin, a long never better', () => {
    const holds = fc.property(trades, (trade) => {
      const gap = positionPnl(trade).coin.minus(tangentPnl(trade).coin)
      return trade.side === 'short' ? gap.greaterThanOrEqualTo('-1e-40') : gap.lessThanOrEqualTo('1e-40')
    })
    fc.assert(holds)
  })

  refuses([
    [
      'contract.payoff must be an inverse contract, was linear',
      () => equivalentLinearContract({ contract: linear, entryPrice: decimal('1') }),
    ],
    [
      'entryPrice must be greater than zero, was 0',
      () => equivalentLinearContract({ contract: inverse, entryPrice: decimal('0') }),
    ],
  ])
})
