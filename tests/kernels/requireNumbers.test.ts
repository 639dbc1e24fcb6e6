import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requirePositiveNumbers, requireRates } from '../../src/kernels/requireNumbers'
import { refuses } from '../core/refusals'

const given = (...values: number[]) => requirePositiveNumbers({ quantity: 'prices', values: Float64Array.from(values) })

describe('requirePositiveNumbers', () => {
  test('an empty list has nothing to refuse', () => expect(() => given()).not.toThrow())

  test('law: numbers above 0 are accepted, and the first other one is named', () => {
    const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true })
    const wrong = fc.constantFrom(0, -1, NaN, Infinity)
    const holds = fc.property(fc.array(positive), wrong, fc.array(positive), (before, none, after) => {
      expect(() => given(...before, ...after)).not.toThrow()
      expect(() => given(...before, none, ...after)).toThrow(`prices[${before.length}] must be`)
    })
    fc.assert(holds)
  })

  refuses([
    ['prices[1] must be greater than zero, was 0', () => given(1, 0)],
    ['prices[0] must be a finite number, was NaN', () => given(NaN, -1)],
    ['prices[0] must be a finite number, was -Infinity', () => given(-Infinity)],
  ])
})

const rates = (...values: number[]) => requireRates({ quantity: 'rates', values: Float64Array.from(values) })

describe('requireRates', () => {
  test('a rate may be 0 or below, down to -1', () => expect(() => rates(0, -0.999, 7)).not.toThrow())

  refuses([
    ['rates[1] must be greater than -1, was -1', () => rates(0, -1)],
    ['rates[0] must be a finite number, was Infinity', () => rates(Infinity)],
    ['rates[0] must be a finite number, was NaN', () => rates(NaN, -2)],
  ])
})
