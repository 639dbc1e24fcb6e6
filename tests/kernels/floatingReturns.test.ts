import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedAgainstFloating, floatingReturn, type Decimal } from '../../src/core'
import { floatingReturns } from '../../src/kernels/floatingReturns'
import { refuses } from '../core/refusals'
import { costs, decimals, fees, terms } from '../core/samples'

const quarter = { days: decimal('90'), intervalHours: decimal('8') }

describe('floatingReturns', () => {
  // Worked by hand: 270 payments of 0.01% are 2.7%, over ninety days 10.95% a year.
  test('a quarter of payments every eight hours', () => {
    const { netUnhedged, simpleYield } = floatingReturns({ ...quarter, rates: Float64Array.of(0, 0.0001) })
    expect([...netUnhedged].map((value) => value.toFixed(12))).toEqual(['0.000000000000', '0.027000000000'])
    expect(simpleYield[1]!.toFixed(12)).toBe('0.109500000000')
  })

  const asked = fc.record({
    days: terms,
    intervalHours: fc.constantFrom('1', '8').map(decimal),
    costs,
    perpetualFeeRate: fees,
    perpetualSlippageRate: fees,
  })
  const rates = fc.array(
    decimals({ from: -1, to: 1, places: 6 }).map((rate) => rate.times('0.001')),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  const isNear = (value: number, exact: Decimal) =>
    Math.abs(value - exact.toNumber()) <= 1e-9 * Math.max(1, 1 + exact.toNumber())

  test('law: each figure is that of core, to 1e-9 of what a dollar becomes', () => {
    const holds = fc.property(asked, rates, (term, all) => {
      const curves = floatingReturns({ ...term, rates: Float64Array.from(all, (rate) => rate.toNumber()) })
      all.forEach((rate, index) => {
        const { netUnhedged, netReinvested } = floatingReturn({ ...term, rate })
        expect(isNear(curves.netUnhedged[index]!, netUnhedged)).toBe(true)
        expect(isNear(curves.netReinvested[index]!, netReinvested)).toBe(true)
      })
    })
    fc.assert(holds, { numRuns: 200 })
  })

  test('law: a year of it is that of the comparison with a fixed bond', () => {
    const year = decimals({ from: 30, to: 800, places: 2 })
    const holds = fc.property(asked, year, rates, (term, days, [rate = decimal('0')]) => {
      const question = { ...term, days, fixedReturn: decimal('0.03'), capitalUsd: decimal('1000') }
      const { simple, compounded } = fixedAgainstFloating({ ...question, averageFunding: rate }).floatingYield
      const curves = floatingReturns({ ...term, days, rates: Float64Array.of(rate.toNumber()) })
      expect(isNear(curves.simpleYield[0]!, simple)).toBe(true)
      expect(isNear(curves.compoundedYield[0]!, compounded)).toBe(true)
    })
    fc.assert(holds, { numRuns: 100 })
  })

  test('what binary numbers cannot hold is a gap', () => {
    const long = { days: decimal('36500'), intervalHours: decimal('1') }
    expect(floatingReturns({ ...long, rates: Float64Array.of(0.5) }).netReinvested[0]).toBeNaN()
  })

  const at =
    (...all: number[]) =>
    () =>
      floatingReturns({ ...quarter, rates: Float64Array.from(all) })
  refuses([
    ['rates[1] must be greater than -1, was -1', at(0, -1)],
    ['rates[0] must be a finite number, was NaN', at(NaN)],
    [
      'days must be greater than zero, was 0',
      () => floatingReturns({ ...quarter, days: decimal('0'), rates: Float64Array.of(0) }),
    ],
  ])
})
