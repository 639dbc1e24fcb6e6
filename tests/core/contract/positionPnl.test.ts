import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, positionPnl, type Contract, type Side } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, contracts, inverse, linear, positiveCounts, prices, sides } from '../samples'

const pnl = (contract: Contract, side: Side, contracts: string, entry: string, exit: string) =>
  positionPnl({ contract, side, contracts: decimal(contracts), entryPrice: decimal(entry), exitPrice: decimal(exit) })

describe('positionPnl', () => {
  // The cash-and-carry essay of 2021: the sign of an inverse contract, and the dollar made of one coin.
  test('a long of one dollar earns 0.00001 coin from 50,000 to 100,000', () => {
    expect(pnl(inverse, 'long', '1', '50000', '100000')).toEqual({ coin: decimal('0.00001'), usd: decimal('1') })
  })

  test('one coin and a dollar sold at 1 are a dollar at 100,000 and at 0.01', () => {
    expect(pnl(inverse, 'short', '1', '1', '100000')).toEqual({ coin: decimal('-0.99999'), usd: decimal('-99999') })
    expect(pnl(inverse, 'short', '1', '1', '0.01')).toEqual({ coin: decimal('99'), usd: decimal('0.99') })
  })

  test('a linear euro bought at 1 and sold at 2 earns a dollar, half a euro', () => {
    expect(pnl(linear, 'long', '1', '1', '2')).toEqual({ coin: decimal('0.5'), usd: decimal('1') })
  })

  test('no move and no position are 0, without a sign', () => {
    expect(pnl(inverse, 'short', '5', '100', '100')).toEqual({ coin: decimal('0'), usd: decimal('0') })
    expect(pnl(inverse, 'long', '0', '100', '50')).toEqual({ coin: decimal('0'), usd: decimal('0') })
  })

  const trades = fc.record({ contract: contracts, contracts: positiveCounts, entryPrice: prices, exitPrice: prices })

  test('law: what the long earns the short loses', () => {
    const holds = fc.property(trades, (trade) => {
      const long = positionPnl({ ...trade, side: 'long' })
      const short = positionPnl({ ...trade, side: 'short' })
      return long.coin.plus(short.coin).isZero() && long.usd.plus(short.usd).isZero()
    })
    fc.assert(holds)
  })

  test('law: a long gains when the price rises, whatever the payoff', () => {
    const holds = fc.property(trades, (trade) => {
      const { coin } = positionPnl({ ...trade, side: 'long' })
      return coin.comparedTo(0) === trade.exitPrice.comparedTo(trade.entryPrice)
    })
    fc.assert(holds)
  })

  test('law: closing half way and going on is the same in the currency of settlement', () => {
    const holds = fc.property(trades, prices, sides, (trade, between, side) => {
      const settled = (entryPrice: typeof between, exitPrice: typeof between) =>
        positionPnl({ ...trade, side, entryPrice, exitPrice })[trade.contract.payoff === 'inverse' ? 'coin' : 'usd']
      const parts = [settled(trade.entryPrice, between), settled(between, trade.exitPrice)] as const
      const whole = settled(trade.entryPrice, trade.exitPrice)
      return agree(parts[0].plus(parts[1]), whole, { scale: parts[0].abs().plus(parts[1].abs()) })
    })
    fc.assert(holds)
  })

  refuses([
    ['entryPrice must be greater than zero, was 0', () => pnl(inverse, 'long', '1', '0', '1')],
    ['exitPrice must be greater than zero, was -5', () => pnl(linear, 'long', '1', '1', '-5')],
    ['contracts must be a whole number, was 0.1', () => pnl(inverse, 'long', '0.1', '1', '1')],
    // As a link might say it: no such side in the type.
    ['side must be one of the known choices, was sideways', () => pnl(inverse, 'sideways' as Side, '1', '1', '1')],
  ])
})
