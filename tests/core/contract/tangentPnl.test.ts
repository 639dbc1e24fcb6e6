import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, equivalentLinearContract, positionPnl, tangentPnl, type Side } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, inverseContracts, linear, positiveCounts, prices, sides } from '../samples'

const bought = {
  contract: inverse,
  side: 'long',
  contracts: decimal('100'),
  entryPrice: decimal('100'),
  exitPrice: decimal('150'),
} as const

describe('tangentPnl', () => {
  // By hand: 100 dollars at 100 are one coin, and a coin gains 50 dollars, which at 100 are half a coin.
  test('100 dollars bought at 100 are one coin, which earns 50 dollars at 150', () => {
    expect(tangentPnl(bought)).toEqual({ coin: decimal('0.5'), usd: decimal('50') })
  })

  test('a linear contract is its own line in dollars', () => {
    const straight = { ...bought, contract: linear }
    expect(tangentPnl(straight).usd).toEqual(positionPnl(straight).usd)
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

  const but = (change: object) => () => tangentPnl({ ...bought, ...change })
  refuses([
    ['entryPrice must be greater than zero, was 0', but({ entryPrice: decimal('0') })],
    ['exitPrice must be greater than zero, was -1', but({ exitPrice: decimal('-1') })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    // As a link might say it: no such side in the type.
    ['side must be one of the known choices, was both', but({ side: 'both' as Side })],
  ])
})
