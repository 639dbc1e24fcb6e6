import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, exchangeRecovery, type ExchangeRecoveryArguments } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, prices, shares } from '../samples'

const bond = {
  heldCoin: decimal('1000'),
  depositCoin: decimal('1000'),
  price: decimal('100'),
  recoveryRate: decimal('0.4'),
  capitalUsd: decimal('100000'),
  costOfCapital: decimal('0.2'),
  days: decimal('365'),
}
const figuresOf = (given: ExchangeRecoveryArguments) => Object.values(exchangeRecovery(given)).map(String)

describe('exchangeRecovery', () => {
  test('1,000 coins at 100 of which 40% come back: 600 are lost, 40,000 dollars left, 120,000 were wanted', () => {
    expect(figuresOf(bond)).toEqual(['600', '60000', '0.6', '40000', '120000'])
  })

  // By hand: 800 coins stand elsewhere and 80 come back.
  test('a fifth of the coin deposited leaves 88,000', () => {
    expect(figuresOf({ ...bond, depositCoin: decimal('200') })).toEqual(['120', '12000', '0.12', '88000', '120000'])
  })

  // By hand: the 40,000 are sold for a quarter less, and pay a fifth of that.
  test('what is left is sold at the costs of the exit', () => {
    const exitCosts = { exitSpotFeeRate: decimal('0.2'), exitSlippageRate: decimal('0.25') }
    expect(figuresOf({ ...bond, exitCosts })).toEqual(['600', '60000', '0.6', '24000', '120000'])
  })

  test('law: what is lost and what is left are the coin held', () => {
    const coins = decimals({ from: 0, to: 1000, places: 8 })
    const holds = fc.property(coins, coins, prices, shares, (heldCoin, depositCoin, price, recoveryRate) => {
      const { lossUsd, recoveredUsd } = exchangeRecovery({ ...bond, heldCoin, depositCoin, price, recoveryRate })
      return agree(lossUsd.plus(recoveredUsd), heldCoin.times(price), { scale: lossUsd.plus(heldCoin.times(price)) })
    })
    fc.assert(holds)
  })

  const but = (change: Partial<typeof bond>) => () => exchangeRecovery({ ...bond, ...change })
  refuses([
    ['heldCoin must be at least zero, was -1', but({ heldCoin: decimal('-1') })],
    ['depositCoin must be at least zero, was -1', but({ depositCoin: decimal('-1') })],
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['recoveryRate must be at least 0 and less than 1, was 1', but({ recoveryRate: decimal('1') })],
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: decimal('0') })],
    ['costOfCapital must be greater than -1, was -1', but({ costOfCapital: decimal('-1') })],
    [
      'costs.exitSpotFeeRate must be greater than -1 and less than 1, was 1',
      () => exchangeRecovery({ ...bond, exitCosts: { exitSpotFeeRate: decimal('1') } }),
    ],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    // -90% a year over two years leaves less than nothing.
    [
      'costOfCapital must leave equity greater than zero, was -0.9',
      but({ costOfCapital: decimal('-0.9'), days: decimal('730') }),
    ],
  ])
})
