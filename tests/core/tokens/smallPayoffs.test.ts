import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binaryPnl, decimal, meanDifficulty, offsetOilPrice } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals } from '../samples'

const at = decimal

describe('small payoffs', () => {
  // WTI settled at -37.63 on 2020-04-20 (CME Group).
  test('oil at -37.63 and a hundred dollars are 62.37', () => {
    expect(offsetOilPrice({ oilPrice: at('-37.63') }).toFixed()).toBe('62.37')
  })

  test('a binary for 0.4 earns 0.6 where it happens and loses 0.4 where it does not', () => {
    const pnl = (outcome: 'yes' | 'no') => binaryPnl({ price: at('0.4'), outcome }).toFixed()
    expect([pnl('yes'), pnl('no')]).toEqual(['0.6', '-0.4'])
  })

  test('difficulties of 15, 16 and 17 are 16 on average', () => {
    expect(meanDifficulty({ difficulties: ['15', '16', '17'].map(at) }).toFixed()).toBe('16')
  })

  test('law: a binary bought at its probability earns nothing on average', () => {
    const holds = fc.property(decimals({ from: 0, to: 1, places: 4 }), (price) => {
      const [yes, no] = [binaryPnl({ price, outcome: 'yes' }), binaryPnl({ price, outcome: 'no' })]
      return yes
        .times(price)
        .plus(no.times(at('1').minus(price)))
        .isZero()
    })
    fc.assert(holds)
  })

  const endless = at('1').div(0)
  refuses([
    ['oilPrice must be a finite number, was Infinity', () => offsetOilPrice({ oilPrice: endless })],
    ['price must be a finite number, was Infinity', () => binaryPnl({ price: endless, outcome: 'yes' })],
    // A text from a link may be anything.
    [
      'outcome must be one of the known choices, was maybe',
      () => binaryPnl({ price: at('1'), outcome: 'maybe' as 'yes' }),
    ],
    ['difficulties must have at least one entry, was 0', () => meanDifficulty({ difficulties: [] })],
    ['difficulties[0] must be greater than zero, was 0', () => meanDifficulty({ difficulties: [at('0')] })],
  ])
})
