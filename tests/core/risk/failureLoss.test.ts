import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, failureLoss } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, prices } from '../samples'

const given = {
  depositCoin: decimal('200'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  price: decimal('50'),
  recoveryRate: decimal('0.4'),
}

describe('failureLoss', () => {
  // By hand, the essay of 2021 at 50: 200 deposited and 2,000 gained are 110,000 dollars, of which 60% are lost.
  test('at 50 the profit is lost as well; beyond the deposit there is no claim', () => {
    expect(failureLoss(given).toFixed()).toBe('66000')
    expect(failureLoss({ ...given, price: decimal('200') }).toFixed()).toBe('0')
  })

  test('law: without contracts it is the deposit less what comes back, at any price', () => {
    const holds = fc.property(prices, (price) =>
      agree(failureLoss({ ...given, contracts: decimal('0'), price }), price.times(120)),
    )
    fc.assert(holds)
  })

  test('law: with the whole coin deposited it is the same dollars at any price', () => {
    const holds = fc.property(prices, (price) =>
      agree(failureLoss({ ...given, depositCoin: decimal('1000'), price }), decimal('90000'), {
        within: '1e-20',
        scale: price.times(1000).plus(90_000),
      }),
    )
    fc.assert(holds)
  })

  refuses([
    [
      'recoveryRate must be at least 0 and less than 1, was 1',
      () => failureLoss({ ...given, recoveryRate: decimal('1') }),
    ],
    ['depositCoin must be at least zero, was -1', () => failureLoss({ ...given, depositCoin: decimal('-1') })],
    ['price must be greater than zero, was 0', () => failureLoss({ ...given, price: decimal('0') })],
  ])
})
