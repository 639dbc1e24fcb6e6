import { describe, expect, test } from 'vitest'
import { curveWeights, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { inverse } from '../samples'

const at = (price: string, days: string) => ({ price: decimal(price), daysToExpiry: decimal(days) })
const spread = {
  contract: inverse,
  spotPrice: decimal('100'),
  contracts: decimal('1000'),
  body: at('100', '200'),
  wings: [at('100', '100')],
  weighting: 'dv01' as const,
}

describe('curveWeights', () => {
  // By hand: without a basis DV01 goes with the days, so twice the contracts at half of them.
  test('half the days take twice the contracts', () => {
    expect(curveWeights(spread).map(String)).toEqual(['2000'])
    expect(curveWeights({ ...spread, weighting: 'one-to-one' }).map(String)).toEqual(['1000'])
  })

  test('a butterfly gives each wing half of the body, in whole lots and never more', () => {
    const wings = [at('100', '100'), at('100', '300')]
    expect(curveWeights({ ...spread, wings }).map(String)).toEqual(['1000', '333'])
    const lots = { ...inverse, lotSize: decimal('100') }
    expect(curveWeights({ ...spread, contract: lots, wings }).map(String)).toEqual(['1000', '300'])
  })

  const but = (change: object) => () => curveWeights({ ...spread, ...change })
  refuses([
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    ['weighting must be one of the known choices, was beta', but({ weighting: 'beta' })],
    ['body.price must be greater than zero, was 0', but({ body: at('0', '1') })],
    ['wings[0].daysToExpiry must be greater than zero, was 0', but({ wings: [at('1', '0')] })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: decimal('0') })],
  ])
})
