import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, walkedAsks, zero } from '../../../src/core'
import { refuses } from '../refusals'
import { positiveCounts, prices } from '../samples'

const ask = (price: string, coin: string) => ({ price: decimal(price), coin: decimal(coin) })
const asks = [ask('200', '1'), ask('100', '1')]

describe('walkedAsks', () => {
  // By hand: 100 dollars buy the first coin; 150 more at 200 are three quarters, of which one step of a half is bought.
  test('250 USD through 1 at 100 and 1 at 200 buy 1.75, or 1.5 in steps of a half', () => {
    const whole = walkedAsks({ dollars: decimal('250'), asks })
    expect([whole.coin.toFixed(), whole.unspentUsd.toFixed(), whole.isBeyondDepth]).toEqual(['1.75', '0', false])
    const stepped = walkedAsks({ dollars: decimal('250'), asks, stepCoin: decimal('0.5') })
    expect([stepped.coin.toFixed(), stepped.unspentUsd.toFixed(), stepped.isBeyondDepth]).toEqual(['1.5', '50', false])
    expect(stepped.purchases).toEqual([ask('100', '1'), ask('200', '0.5')])
    expect(stepped.averagePrice).toEqual(decimal('200').div('1.5'))
  })

  test('dollars for which nobody offers coin stay unspent, and are beyond the depth', () => {
    const bought = walkedAsks({ dollars: decimal('450'), asks })
    expect([bought.coin.toFixed(), bought.unspentUsd.toFixed(), bought.isBeyondDepth]).toEqual(['2', '150', true])
  })

  // By hand: of 1.75 coins no more than 1.2 are wanted, which steps of a half round up to 1.5.
  test('no more is bought than is wanted, but for the last step', () => {
    const wanted = { dollars: decimal('250'), asks, mostCoin: decimal('1.2') }
    const bought = [walkedAsks(wanted), walkedAsks({ ...wanted, stepCoin: decimal('0.5') })]
    expect(bought.map(({ coin, unspentUsd }) => [coin.toFixed(), unspentUsd.toFixed()])).toEqual([
      ['1.2', '110'],
      ['1.5', '50'],
    ])
  })

  const levels = fc
    .array(fc.tuple(prices, positiveCounts), { minLength: 1, maxLength: 6 })
    .map((rows) => rows.map(([price, coin]) => ({ price, coin })))
  const dollars = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((value) => decimal(`${value}`))
  const steps = fc.constantFrom('0.00000001', '0.001', '1').map(decimal)

  test('law: what is bought and what is left are the dollars, and the coin is whole steps', () => {
    const holds = fc.property(levels, dollars, steps, (book, spent, stepCoin) => {
      const { purchases, coin, unspentUsd } = walkedAsks({ dollars: spent, asks: book, stepCoin })
      const paid = purchases.reduce((sum, one) => sum.plus(one.price.times(one.coin)), zero)
      expect(paid.plus(unspentUsd).minus(spent).abs().lessThan('1e-30')).toBe(true)
      expect(purchases.reduce((sum, one) => sum.plus(one.coin), zero)).toEqual(coin)
      expect(coin.mod(stepCoin).isZero()).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['asks must have at least one entry, was 0', () => walkedAsks({ dollars: decimal('1'), asks: [] })],
    ['dollars must be at least zero, was -1', () => walkedAsks({ dollars: decimal('-1'), asks })],
    ['stepCoin must be greater than zero, was 0', () => walkedAsks({ dollars: zero, asks, stepCoin: zero })],
    ['asks[0].coin must be greater than zero, was 0', () => walkedAsks({ dollars: zero, asks: [ask('1', '0')] })],
  ])
})
