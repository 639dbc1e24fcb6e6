import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, filledPosition, positionPnl, type Contract } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, contracts, inverse, linear, positiveCounts, prices, sides } from '../samples'

const fill = (count: string, price: string) => ({ contracts: decimal(count), price: decimal(price) })

describe('filledPosition', () => {
  // By hand: 100/100 + 300/150 = 3 coins for 400 dollars.
  test('100 at 100 and 300 at 150 are 400 at 133.33 when inverse', () => {
    const filled = filledPosition({ contract: inverse, fills: [fill('100', '100'), fill('300', '150')] })
    expect(filled.contracts).toEqual(decimal('400'))
    expect(filled.notionalCoin).toEqual(decimal('3'))
    expect(filled.notionalUsd).toEqual(decimal('400'))
    expect(filled.averageEntryPrice).toEqual(decimal('400').div(3))
  })

  test('and 400 at 137.5 when linear', () => {
    const filled = filledPosition({ contract: linear, fills: [fill('100', '100'), fill('300', '150')] })
    expect(filled.averageEntryPrice).toEqual(decimal('137.5'))
    expect(filled.notionalUsd).toEqual(decimal('55000'))
    expect(filled.notionalCoin).toEqual(decimal('400'))
  })

  const executions = fc.array(fc.record({ contracts: positiveCounts, price: prices }), { minLength: 1, maxLength: 6 })

  test('law: the average leaves the profit of all fills together', () => {
    const holds = fc.property(contracts, executions, prices, sides, (contract, fills, exitPrice, side) => {
      const currency = contract.payoff === 'inverse' ? 'coin' : 'usd'
      const each = fills.map((one) =>
        positionPnl({ contract, side, contracts: one.contracts, entryPrice: one.price, exitPrice }),
      )
      const { contracts: count, ...filled } = filledPosition({ contract, fills })
      const entryPrice = filled.averageEntryPrice
      const together = positionPnl({ contract, side, contracts: count, entryPrice, exitPrice })
      const total = each.reduce((sum, one) => sum.plus(one[currency]), decimal('0'))
      const scale = each.reduce((sum, one) => sum.plus(one[currency].abs()), decimal('0'))
      return agree(together[currency], total, { scale: scale.plus(filled.notionalCoin) })
    })
    fc.assert(holds)
  })

  const filled =
    (...fills: ReturnType<typeof fill>[]) =>
    () =>
      filledPosition({ contract: inverse, fills })
  const noPayoff: Contract = { ...inverse, multiplier: decimal('-1') }
  refuses([
    ['fills must have at least one entry, was 0', filled()],
    ['fills[1].price must be greater than zero, was 0', filled(fill('1', '1'), fill('1', '0'))],
    ['fills[0].contracts must be at least zero, was -2', filled(fill('-2', '1'))],
    ['fills[2].contracts must be a whole number, was 0.5', filled(fill('1', '1'), fill('1', '1'), fill('0.5', '1'))],
    ['fills.contracts must be greater than zero, was 0', filled(fill('0', '1'), fill('0', '2'))],
    [
      'contract.multiplier must be greater than zero, was -1',
      () => filledPosition({ contract: noPayoff, fills: [fill('1', '1')] }),
    ],
  ])
})
