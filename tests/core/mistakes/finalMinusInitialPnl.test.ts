import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, finalMinusInitialPnl, positionPnl } from '../../../src/core'
import { agree, inverse, inverseContracts, positiveCounts, prices, sides } from '../samples'

describe('finalMinusInitialPnl', () => {
  test('has the buyer of a coin that doubled lose 0.00001 coin', () => {
    const trade = { contract: inverse, side: 'long', contracts: decimal('1') } as const
    const naive = finalMinusInitialPnl({ ...trade, entryPrice: decimal('50000'), exitPrice: decimal('100000') })
    expect(naive).toEqual({ coin: decimal('-0.00001'), usd: decimal('-1') })
  })

  test('law: it is wrong by its sign alone, and right for a linear contract', () => {
    const trades = fc.record({
      contract: inverseContracts,
      contracts: positiveCounts,
      entryPrice: prices,
      exitPrice: prices,
      side: sides,
    })
    const holds = fc.property(trades, (trade) => {
      const [naive, right] = [finalMinusInitialPnl(trade), positionPnl(trade)]
      const value = trade.contracts.times(trade.contract.multiplier).div(trade.entryPrice).abs()
      const straight = { ...trade, contract: { ...trade.contract, payoff: 'linear' as const } }
      expect(finalMinusInitialPnl(straight)).toEqual(positionPnl(straight))
      return agree(naive.coin, right.coin.negated(), { scale: value.plus(right.coin.abs()) })
    })
    fc.assert(holds)
  })
})
