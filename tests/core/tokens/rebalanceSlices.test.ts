import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, rebalanceSlices } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals } from '../samples'

const trade = { tradeUsd: decimal('10000001'), sliceUsd: decimal('4000000'), secondsPerSlice: decimal('10') }

describe('rebalanceSlices', () => {
  // By hand, the slice of the essay of 2020: 4,000,000 dollars in ten seconds.
  test.each([
    ['10000001', '3', '30'],
    ['8000000', '2', '20'],
    ['8000000.01', '3', '30'],
    ['-8000000.01', '3', '30'],
    ['0', '0', '0'],
  ])('%s dollars are %s slices and %s seconds', (tradeUsd, slices, seconds) => {
    const answer = rebalanceSlices({ ...trade, tradeUsd: decimal(tradeUsd) })
    expect([answer.slices, answer.seconds].map(String)).toEqual([slices, seconds])
  })

  test('law: the slices hold the trade, and one less does not', () => {
    const sizes = decimals({ from: 1, to: 90_000, places: 9 })
    const holds = fc.property(sizes, sizes, (tradeUsd, sliceUsd) => {
      const { slices } = rebalanceSlices({ tradeUsd, sliceUsd, secondsPerSlice: decimal('1') })
      return slices.times(sliceUsd).greaterThanOrEqualTo(tradeUsd) && slices.minus(1).times(sliceUsd).lessThan(tradeUsd)
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => rebalanceSlices({ ...trade, ...change })
  refuses([
    ['sliceUsd must be greater than zero, was 0', but({ sliceUsd: decimal('0') })],
    ['secondsPerSlice must be at least zero, was -1', but({ secondsPerSlice: decimal('-1') })],
    ['tradeUsd must be a finite number, was Infinity', but({ tradeUsd: decimal('1').div(0) })],
  ])
})
