import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leveragedToken, tokenFlow } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const two = {
  tokens: [
    { leverage: decimal('3'), assetsUsd: decimal('100') },
    { leverage: decimal('-3'), assetsUsd: decimal('50') },
  ],
  moveRate: decimal('0.1'),
  volumeUsd: decimal('1000'),
  sliceUsd: decimal('40'),
  secondsPerSlice: decimal('10'),
}

describe('tokenFlow', () => {
  // By hand: 3 * 2 * 100 * 0.1 and -3 * -4 * 50 * 0.1.
  test('a rise makes long tokens and their opposites buy', () => {
    const { rows, totalUsd, volumeShareRate, slices, seconds } = tokenFlow(two)
    expect(rows.map(({ rebalanceUsd }) => rebalanceUsd.toFixed())).toEqual(['60', '60'])
    expect([totalUsd, volumeShareRate, slices, seconds].map(String)).toEqual(['120', '0.12', '3', '30'])
    expect(tokenFlow({ ...two, volumeUsd: decimal('0') }).volumeShareRate).toBe(null)
  })

  test('law: it is what the token itself trades at that close', () => {
    const moves = decimals({ from: -2, to: 3, places: 2 }).map((tenths) => tenths.div(10))
    const holds = fc.property(decimals({ from: -3, to: 3, places: 1 }), moves, (leverage, moveRate) => {
      const [, row] = leveragedToken({ leverage, prices: [decimal('100'), moveRate.plus(1).times(100)] }).path
      const { totalUsd } = tokenFlow({ ...two, tokens: [{ leverage, assetsUsd: decimal('1') }], moveRate })
      return row === undefined || agree(totalUsd, row.rebalanceUsd, { within: '1e-50', scale: decimal('100') })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => tokenFlow({ ...two, ...change })
  refuses([
    ['moveRate must be greater than -1, was -1', but({ moveRate: decimal('-1') })],
    ['volumeUsd must be at least zero, was -1', but({ volumeUsd: decimal('-1') })],
    ['sliceUsd must be greater than zero, was 0', but({ sliceUsd: decimal('0') })],
    [
      'tokens[0].assetsUsd must be at least zero, was -1',
      but({ tokens: [{ leverage: decimal('3'), assetsUsd: decimal('-1') }] }),
    ],
  ])
})
