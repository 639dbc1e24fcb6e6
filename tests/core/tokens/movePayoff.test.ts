import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, movePayoff } from '../../../src/core'
import { refuses } from '../refusals'
import { prices } from '../samples'

describe('movePayoff', () => {
  // The essay of 2020: a move of 125 dollars pays 125.
  test.each([
    ['9000', '9125', '125'],
    ['9125', '9000', '125'],
    ['9000', '9000', '0'],
  ])('from %s to %s pays %s', (openPrice, closePrice, paid) => {
    expect(movePayoff({ openPrice: decimal(openPrice), closePrice: decimal(closePrice) }).toFixed()).toBe(paid)
  })

  test('law: it is a call and a put struck at the open', () => {
    const holds = fc.property(prices, prices, (openPrice, closePrice) => {
      const above = closePrice.minus(openPrice)
      const options = [above, above.negated()].filter((part) => part.greaterThan(0))
      return movePayoff({ openPrice, closePrice }).equals(options[0] ?? 0)
    })
    fc.assert(holds)
  })

  const from = (openPrice: string, closePrice: string) => () =>
    movePayoff({ openPrice: decimal(openPrice), closePrice: decimal(closePrice) })
  refuses([
    ['openPrice must be greater than zero, was 0', from('0', '1')],
    ['closePrice must be greater than zero, was -1', from('1', '-1')],
  ])
})
