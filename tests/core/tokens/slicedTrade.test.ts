import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leverageAfterSlices, slicedTrade, type Decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const slicing = { sliceUsd: decimal('4000000'), secondsPerSlice: decimal('10'), adverseRate: decimal('0.006') }
const traded = (tradeUsd: string, more: object = {}) =>
  slicedTrade({ ...slicing, ...more, tradeUsd: decimal(tradeUsd) })

describe('slicedTrade', () => {
  // By hand: a thousandth a slice; 4 million at 0.0005, 4 million at 0.0015, 2 million at 0.0025 over the first price.
  test('ten million in slices of four, ten seconds each, the price running away by 0.6% a minute', () => {
    const { slices, seconds, costUsd, meanMoveRate, endMoveRate } = traded('10000000')
    expect([slices, seconds, costUsd, meanMoveRate, endMoveRate].map(String)).toEqual([
      '3',
      '30',
      '13000',
      '0.0013',
      '0.003',
    ])
  })

  test('a sale costs what a purchase does, a price that comes to meet it is a gain, and no trade costs nothing', () => {
    expect(traded('-10000000').costUsd.toFixed()).toBe('13000')
    expect(traded('10000000', { adverseRate: decimal('-0.006') }).costUsd.toFixed()).toBe('-13000')
    expect([traded('0').costUsd, traded('0').endMoveRate].map(String)).toEqual(['0', '0'])
  })

  const sizes = decimals({ from: 1, to: 90, places: 3 })

  test('law: it is the sum of its slices, each filled in the middle of its time', () => {
    const holds = fc.property(sizes, sizes, sizes, (tradeUsd, sliceUsd, seconds) => {
      const adverseRate = decimal('0.01')
      const { costUsd } = slicedTrade({ tradeUsd, sliceUsd, secondsPerSlice: seconds, adverseRate })
      let [left, time, sum]: [Decimal, Decimal, Decimal] = [tradeUsd, seconds.div(2), decimal('0')]
      while (left.greaterThan(0)) {
        const slice = left.greaterThan(sliceUsd) ? sliceUsd : left
        sum = sum.plus(slice.times(adverseRate).times(time).div(60))
        left = left.minus(slice)
        time = time.plus(seconds)
      }
      return agree(costUsd, sum)
    })
    // A slice of a thousandth of ninety has 90,000 of them.
    fc.assert(holds, { numRuns: 60 })
  })
  refuses([
    ['adverseRate must be a finite number, was Infinity', () => traded('1', { adverseRate: decimal('1').div(0) })],
    ['sliceUsd must be greater than zero, was 0', () => traded('1', { sliceUsd: decimal('0') })],
  ])
})

describe('leverageAfterSlices', () => {
  const minute = { sliceUsd: decimal('10'), secondsPerSlice: decimal('60'), adverseRate: decimal('0.01') }
  const after = (leverage: string, tradeUsd: string, more: object = {}) => {
    const [l, t] = [decimal(leverage), decimal(tradeUsd)]
    return leverageAfterSlices({ ...minute, ...more, leverage: l, valueUsd: decimal('100'), tradeUsd: t })
  }

  // By hand: 300 become 303; of 100, 103 are left, less ten dollars bought half a percent dearer.
  test('a price that rises leaves less leverage, one that falls under a sale more', () => {
    expect(after('3', '10')?.toFixed(10)).toBe(decimal('303').div('102.95').toFixed(10))
    expect(after('3', '-10')?.toFixed(10)).toBe(decimal('297').div('96.95').toFixed(10))
  })

  test('a price that stands still leaves the leverage, and one that takes everything leaves none', () => {
    expect(after('3', '10', { adverseRate: decimal('0') })?.toFixed()).toBe('3')
    expect(after('3', '-10', { adverseRate: decimal('0.5') })).toBe(null)
  })
  refuses([
    [
      'valueUsd must be greater than zero, was 0',
      () => leverageAfterSlices({ ...minute, leverage: decimal('3'), valueUsd: decimal('0'), tradeUsd: decimal('1') }),
    ],
  ])
})
