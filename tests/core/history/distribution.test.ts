import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, distribution } from '../../../src/core'
import { refuses } from '../refusals'
import { rates } from './days'

const of = (values: string[], width: string) => distribution({ values: values.map(decimal), width: decimal(width) })

describe('distribution', () => {
  test('a bin has its lower bound and not its upper one; an empty bin is there', () => {
    expect(of(['-0.5', '0', '0.5', '2'], '1').map(({ from, to, count }) => [from, to, count].map(String))).toEqual([
      ['-1', '0', '1'],
      ['0', '1', '2'],
      ['1', '2', '0'],
      ['2', '3', '1'],
    ])
    expect(of(['0', '1'], '1')[0]?.share).toEqual(decimal('0.5'))
  })

  test('law: every value is in one bin, and the shares make 1', () => {
    const holds = fc.property(fc.array(rates, { minLength: 1, maxLength: 50 }), (values) => {
      const bins = distribution({ values, width: decimal('0.01') })
      for (const { from, to, count } of bins) {
        const inside = values.filter((value) => value.greaterThanOrEqualTo(from) && value.lessThan(to))
        expect(count).toEqual(decimal(String(inside.length)))
      }
      const all = bins.reduce((sum, { count }) => sum.plus(count), decimal('0'))
      expect(all).toEqual(decimal(String(values.length)))
    })
    fc.assert(holds)
  })

  refuses([
    ['values must have at least one entry, was 0', () => of([], '1')],
    ['width must be greater than zero, was 0', () => of(['1'], '0')],
    ['width must give at most 2,000 bins, was 0.001', () => of(['0', '2'], '0.001')],
    [
      'values[0] must be a finite number, was NaN',
      () => distribution({ values: [decimal('0').div(0)], width: decimal('1') }),
    ],
  ])
})
