import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawdown, floatingReplay, totalReturnIndex, type TimedRate } from '../../src/core'
import { fundingReplay } from '../../src/kernels/fundingReplay'
import { day, history } from '../core/history/days'
import { refuses } from '../core/refusals'

const numbersOf = (fundings: readonly TimedRate[]) => ({
  times: Float64Array.from(fundings, ({ time }) => Date.parse(time)),
  rates: Float64Array.from(fundings, ({ rate }) => rate.toNumber()),
})
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))

describe('fundingReplay', () => {
  test('a tenth up and a tenth of more down', () => {
    const times = Float64Array.of(Date.UTC(2021, 0, 1, 8), Date.UTC(2021, 0, 2, 8))
    const { everyInterval, simpleSum, maxDrawdownRate } = fundingReplay({ times, rates: Float64Array.of(0.1, -0.1) })
    expect([everyInterval, simpleSum, maxDrawdownRate].map((value) => value.toFixed(9))).toEqual([
      '-0.010000000',
      '0.000000000',
      '-0.100000000',
    ])
  })

  test('law: each figure is that of core, to 1e-9', () => {
    const holds = fc.property(history, (fundings) => {
      const fast = fundingReplay(numbersOf(fundings))
      const term = { start: day(0), end: day(200), fundings }
      const exact = (convention: 'every-interval' | 'daily-sums' | 'simple-sum') =>
        floatingReplay({ ...term, convention })
      const index = totalReturnIndex({ start: day(0), periods: fundings })
      const { rows, maxDrawdownRate } = drawdown({ index })
      const every = exact('every-interval')
      expect(isNear(fast.everyInterval, every.returnRate.toNumber())).toBe(true)
      expect(isNear(fast.dailySums, exact('daily-sums').returnRate.toNumber())).toBe(true)
      expect(isNear(fast.simpleSum, exact('simple-sum').returnRate.toNumber())).toBe(true)
      expect(isNear(fast.negativeShare, every.negativeShare.toNumber())).toBe(true)
      expect(isNear(fast.maxDrawdownRate, maxDrawdownRate.toNumber())).toBe(true)
      expect([fast.lowestRate, fast.highestRate]).toEqual([every.lowestRate.toNumber(), every.highestRate.toNumber()])
      index.slice(1).forEach(({ level }, place) => expect(isNear(fast.levels[place]!, level.toNumber())).toBe(true))
      rows
        .slice(1)
        .forEach((row, place) => expect(isNear(fast.drawdowns[place]!, row.drawdownRate.toNumber())).toBe(true))
    })
    fc.assert(holds, { numRuns: 60 })
  })

  const of =
    (...rates: number[]) =>
    () =>
      fundingReplay({ times: new Float64Array(rates.length), rates: Float64Array.from(rates) })
  refuses([
    ['rates must have at least one entry, was 0', of()],
    ['rates[1] must be greater than -1, was -1', of(0, -1)],
    ['rates[0] must be a finite number, was NaN', of(NaN)],
    ['rates[0] must be a finite number, was Infinity', of(Infinity)],
  ])
})
