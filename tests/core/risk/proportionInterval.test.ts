import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, proportionInterval } from '../../../src/core'
import { refuses } from '../refusals'
import { agree } from '../samples'

const of = (count: string, trials: string, deviations = '2') =>
  proportionInterval({ count: decimal(count), of: decimal(trials), deviations: decimal(deviations) })

describe('proportionInterval', () => {
  // By hand: z^2 / n = 0.04; centre (0.5 + 0.02) / 1.04 = 0.5; reach sqrt(0.25 * 0.04 + 0.0004) / 1.04 = 0.0980580675...
  test('half of a hundred lie about as far as 0.0981 to either side', () => {
    const { share, low, high } = of('50', '100')
    expect(share.toFixed()).toBe('0.5')
    expect(low.toFixed(6)).toBe('0.401942')
    expect(high.toFixed(6)).toBe('0.598058')
  })

  // By hand: 0.04 / 1.04.
  test('what never happened among a hundred may still be likely by 0.03846', () => {
    const { share, low, high } = of('0', '100')
    expect([share, low].map(String)).toEqual(['0', '0'])
    expect(agree(high, decimal('1').div(26), { within: '1e-50' })).toBe(true)
    expect(of('100', '100').high.toFixed()).toBe('1')
  })

  const trials = fc
    .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.nat({ max: 1000 }))
    .map(([all, part]) => [String(Math.floor((all * part) / 1000)), String(all)] as const)

  test('law: twice the trials narrow the interval as one over the root of two does', () => {
    const holds = fc.property(
      fc.integer({ min: 1000, max: 100_000 }),
      fc.integer({ min: 20, max: 80 }),
      (of, percent) => {
        const width = (times: number) => {
          const count = Math.round((of * percent) / 100)
          const { low, high } = proportionInterval({
            count: decimal(`${count * times}`),
            of: decimal(`${of * times}`),
            deviations: decimal('1.96'),
          })
          return high.minus(low)
        }
        const ratio = width(2).div(width(1)).toNumber()
        // Wilson's interval adds a term of 1 / n to the variance, which is gone for many trials.
        return Math.abs(ratio - Math.SQRT1_2) < 10 / of
      },
    )
    fc.assert(holds)
  })

  test('law: the share lies within, and what did not happen mirrors what did', () => {
    const holds = fc.property(trials, ([count, all]) => {
      const { share, low, high } = of(count, all)
      const mirror = of(decimal(all).minus(count).toFixed(), all)
      expect(low.greaterThanOrEqualTo(0) && low.lessThanOrEqualTo(share)).toBe(true)
      expect(high.lessThanOrEqualTo(1) && high.greaterThanOrEqualTo(share)).toBe(true)
      expect(agree(mirror.low, decimal('1').minus(high), { within: '1e-40', scale: decimal('1') })).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: a hundred times the trials narrow the interval about tenfold', () => {
    const width = (times: string) => {
      const { low, high } = of(decimal('300').times(times).toFixed(), decimal('1000').times(times).toFixed())
      return high.minus(low)
    }
    expect(width('1').div(width('100')).toFixed(1)).toBe('10.0')
  })

  refuses([
    ['of must be greater than zero, was 0', () => of('0', '0')],
    ['count must be at most the number of trials, was 2', () => of('2', '1')],
    ['count must be at least zero, was -1', () => of('-1', '1')],
    ['count must be a whole number, was 0.5', () => of('0.5', '1')],
    ['deviations must be greater than zero, was 0', () => of('0', '1', '0')],
  ])
})
