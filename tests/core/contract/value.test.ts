import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractValue, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, contracts, counts, inverse, linear, prices } from '../samples'

describe('contractValue', () => {
  // BitMEX's guide to inverse futures: one dollar at four prices.
  test.each([
    ['50000', '0.00002'],
    ['100000', '0.00001'],
    ['1000000', '0.000001'],
    ['1', '1'],
  ])('one dollar at %s is %s coin', (price, coin) => {
    const value = contractValue({ contract: inverse, contracts: decimal('1'), price: decimal(price) })
    expect(value).toEqual({ coin: decimal(coin), usd: decimal('1') })
  })

  test('two CME futures of five coins at 90 are 10 coins, 900 dollars', () => {
    const contract = { ...linear, multiplier: decimal('5') }
    const value = contractValue({ contract, contracts: decimal('2'), price: decimal('90') })
    expect(value).toEqual({ coin: decimal('10'), usd: decimal('900') })
  })

  test('law: dollars are coins at the price', () => {
    const holds = fc.property(contracts, counts, prices, (contract, count, price) => {
      const { coin, usd } = contractValue({ contract, contracts: count, price })
      return agree(coin.times(price), usd)
    })
    fc.assert(holds)
  })

  test('law: an inverse contract keeps its dollars at every price, a linear one its coin', () => {
    const holds = fc.property(contracts, counts, prices, prices, (contract, count, here, there) => {
      const [a, b] = [here, there].map((price) => contractValue({ contract, contracts: count, price }))
      return contract.payoff === 'inverse' ? a?.usd.equals(b?.usd ?? '-1') : a?.coin.equals(b?.coin ?? '-1')
    })
    fc.assert(holds)
  })

  const value =
    (count: string, price: string, contract = inverse) =>
    () =>
      contractValue({ contract, contracts: decimal(count), price: decimal(price) })
  refuses([
    ['price must be greater than zero, was 0', value('1', '0')],
    ['price must be greater than zero, was -1', value('1', '-1')],
    [
      'price must be a finite number, was NaN',
      () => contractValue({ contract: inverse, contracts: decimal('1'), price: decimal('1').div(0).times(0) }),
    ],
    ['contracts must be at least zero, was -1', value('-1', '1')],
    ['contracts must be a whole number, was 1.5', value('1.5', '1')],
    ['contract.multiplier must be greater than zero, was 0', value('1', '1', { ...inverse, multiplier: decimal('0') })],
    ['contract.lotSize must be greater than zero, was 0', value('1', '1', { ...inverse, lotSize: decimal('0') })],
    ['contract.lotSize must be a whole number, was 0.5', value('1', '1', { ...inverse, lotSize: decimal('0.5') })],
    // As a link might say it: no such payoff in the type.
    [
      'contract.payoff must be one of the known choices, was quanto',
      value('1', '1', { ...inverse, payoff: 'quanto' as 'linear' }),
    ],
  ])
})
