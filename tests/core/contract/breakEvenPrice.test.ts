import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenPrice, contractValue, decimal, positionPnl } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, contracts, fees, inverse, linear, positiveCounts, prices, sides } from '../samples'

describe('breakEvenPrice', () => {
  test('a fee of 1% on the exit of a long inverse contract bought at 100 is earned at 101', () => {
    const exitFeeRate = decimal('0.01')
    const price = breakEvenPrice({ contract: inverse, side: 'long', entryPrice: decimal('100'), exitFeeRate })
    expect(price).toEqual(decimal('101'))
  })

  test('without fees it is the entry price', () => {
    expect(breakEvenPrice({ contract: linear, side: 'short', entryPrice: decimal('100') })).toEqual(decimal('100'))
  })

  test('law: the profit there is both fees', () => {
    const trades = fc.record({
      contract: contracts,
      side: sides,
      entryPrice: prices,
      entryFeeRate: fees,
      exitFeeRate: fees,
    })
    const holds = fc.property(trades, positiveCounts, (trade, count) => {
      const currency = trade.contract.payoff === 'inverse' ? 'coin' : 'usd'
      const exitPrice = breakEvenPrice(trade)
      const valueAt = (price: typeof exitPrice) =>
        contractValue({ contract: trade.contract, contracts: count, price })[currency]
      const paid = valueAt(trade.entryPrice).times(trade.entryFeeRate).plus(valueAt(exitPrice).times(trade.exitFeeRate))
      const earned = positionPnl({ ...trade, contracts: count, exitPrice })[currency]
      return agree(earned, paid, { scale: valueAt(exitPrice) })
    })
    fc.assert(holds)
  })

  const at =
    (
      entryPrice: string,
      rates: { entryFeeRate?: ReturnType<typeof decimal>; exitFeeRate?: ReturnType<typeof decimal> },
    ) =>
    () =>
      breakEvenPrice({ contract: inverse, side: 'long', entryPrice: decimal(entryPrice), ...rates })
  refuses([
    ['entryPrice must be greater than zero, was 0', at('0', {})],
    ['entryFeeRate must be greater than -1 and less than 1, was 1', at('1', { entryFeeRate: decimal('1') })],
    ['exitFeeRate must be greater than -1 and less than 1, was -1', at('1', { exitFeeRate: decimal('-1') })],
  ])
})
