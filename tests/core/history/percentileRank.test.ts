import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, percentileRank } from '../../../src/core'
import { refuses } from '../refusals'
import { agree } from '../samples'
import { rates } from './days'

const of = (values: string[], value: string) => percentileRank({ values: values.map(decimal), value: decimal(value) })

describe('percentileRank', () => {
  test.each([
    ['2', '0.5'],
    ['0', '0'],
    ['9', '1'],
    ['2.5', '0.75'],
  ])('of 1, 2, 2, 3: %s stands at %s', (value, percentile) => {
    expect(of(['1', '2', '2', '3'], value).percentile).toEqual(decimal(percentile))
  })

  test('counts what is below and what is equal', () => {
    expect(of(['1', '2', '2', '3'], '2')).toMatchObject({
      count: decimal('4'),
      below: decimal('1'),
      equal: decimal('2'),
    })
  })

  test('law: a value and its mirror image stand at mirrored places', () => {
    const holds = fc.property(fc.array(rates, { minLength: 1, maxLength: 30 }), rates, (values, value) => {
      const here = percentileRank({ values, value }).percentile
      const mirrored = percentileRank({ values: values.map((one) => one.negated()), value: value.negated() }).percentile
      return agree(here.plus(mirrored), decimal('1'))
    })
    fc.assert(holds)
  })

  refuses([
    ['values must have at least one entry, was 0', () => of([], '1')],
    [
      'values[0] must be a finite number, was NaN',
      () => percentileRank({ values: [decimal('0').div(0)], value: decimal('1') }),
    ],
    [
      'value must be a finite number, was NaN',
      () => percentileRank({ values: [decimal('0')], value: decimal('0').div(0) }),
    ],
  ])
})
