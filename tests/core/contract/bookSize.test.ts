import { describe, expect, test } from 'vitest'
import { bookLevels, decimal, type Contract } from '../../../src/core'
import { refuses } from '../refusals'

const inverse: Contract = { payoff: 'inverse', multiplier: decimal('10'), lotSize: decimal('1') }
const linear: Contract = { payoff: 'linear', multiplier: decimal('0.01'), lotSize: decimal('1') }
const levels = [{ price: decimal('100'), size: decimal('5000') }]
const held = (contract: Contract, unit: 'usd' | 'contracts' | 'coin') =>
  bookLevels({ contract, unit, levels }).map(({ price, contracts }) => [price.toFixed(), contracts.toFixed()])

describe('bookLevels', () => {
  // By hand: 5000 dollars are 500 contracts of 10; 5000 coins at 100 are 500,000 dollars, 50,000 contracts.
  test('sizes of an inverse contract are dollars at Deribit, contracts at OKX', () => {
    expect(held(inverse, 'usd')).toEqual([['100', '500']])
    expect(held(inverse, 'contracts')).toEqual([['100', '5000']])
    expect(held(inverse, 'coin')).toEqual([['100', '50000']])
  })

  // By hand: 5000 coins are 500,000 contracts of 0.01; 5000 dollars at 100 are 50 coins, 5000 contracts.
  test('sizes of a linear contract are coin', () => {
    expect(held(linear, 'coin')).toEqual([['100', '500000']])
    expect(held(linear, 'usd')).toEqual([['100', '5000']])
  })

  refuses([
    [
      'levels[0].size must be greater than zero, was 0',
      () => bookLevels({ contract: inverse, unit: 'usd', levels: [{ price: decimal('1'), size: decimal('0') }] }),
    ],
    [
      'unit must be one of the known choices, was lots',
      // A text from a link may be anything.
      () => bookLevels({ contract: inverse, unit: 'lots' as 'usd', levels }),
    ],
  ])
})
