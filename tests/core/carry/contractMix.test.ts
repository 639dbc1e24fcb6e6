import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractMix, decimal } from '../../../src/core'
import { refuses } from '../refusals'

const mix = (targetCoin: string, sizes: readonly string[]) => {
  const { counts, coin, remainderCoin } = contractMix({ targetCoin: decimal(targetCoin), sizes: sizes.map(decimal) })
  return [counts.map(String).join(' '), coin.toFixed(), remainderCoin.toFixed()]
}

describe('contractMix', () => {
  // By hand, with the sizes of CME: 12.37 = 2 * 5 + 23 * 0.1 + 3 * 0.02 + 0.01. With 5 and 3 eleven is 5 + 2 * 3, not 2 * 5 + 1.
  test.each([
    ['12.37', ['5', '0.1', '0.02'], '2 23 3', '12.36', '0.01'],
    ['12.37', ['0.02', '5', '0.1'], '3 2 23', '12.36', '0.01'],
    ['15', ['5', '0.1'], '3 0', '15', '0'],
    ['11', ['5', '3'], '1 2', '11', '0'],
    ['0.04', ['5', '0.1'], '0 0', '0', '0.04'],
    ['0', ['5'], '0', '0', '0'],
    ['0.3', ['0.1'], '3', '0.3', '0'],
    ['31', ['11', '7', '5'], '1 0 4', '31', '0'],
  ])('%s coin in contracts of %j', (target, sizes, counts, coin, remainder) => {
    expect(mix(target, sizes)).toEqual([counts, coin, remainder])
  })

  const cases = fc.tuple(
    fc.integer({ min: 0, max: 200 }),
    fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 3 }),
  )

  test('law: no other mix comes nearer', () => {
    const holds = fc.property(cases, ([target, sizes]) => {
      // All sums that the sizes make, one by one.
      const sums = [true]
      for (let sum = 1; sum <= target; sum++) sums[sum] = sizes.some((size) => sums[sum - size] === true)
      const nearest = sums.lastIndexOf(true)
      const answer = contractMix({
        targetCoin: decimal(String(target)),
        sizes: sizes.map((size) => decimal(String(size))),
      })
      const sum = answer.counts.reduce(
        (total, count, index) => total.plus(count.times(sizes[index] ?? 0)),
        decimal('0'),
      )
      return sum.equals(nearest) && answer.coin.equals(nearest) && answer.remainderCoin.equals(target - nearest)
    })
    fc.assert(holds, { numRuns: 300 })
  })

  const of =
    (targetCoin: string, ...sizes: string[]) =>
    () =>
      mix(targetCoin, sizes)
  refuses([
    ['targetCoin must be at least zero, was -1', of('-1', '5')],
    ['sizes must have at least one entry, was 0', of('1')],
    ['sizes[1] must be greater than zero, was 0', of('1', '5', '0')],
    ['sizes must give a result within range, was 2 sizes', of('1e15', '1000.0000000001', '1000')],
  ])
})
