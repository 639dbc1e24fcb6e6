import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { keptAtExit, payableRate, statedCosts } from '../../../src/core/contract/costs'
import { refuses } from '../refusals'
import { costs } from '../samples'

describe('statedCosts', () => {
  test('what is left out costs nothing', () => {
    const stated = statedCosts({ spotFeeRate: decimal('0.001') })
    expect(stated.spotFeeRate).toEqual(decimal('0.001'))
    expect(Object.values(stated).filter((rate) => rate.isZero())).toHaveLength(6)
    expect(Object.values(statedCosts()).every((rate) => rate.isZero())).toBe(true)
  })

  test('law: what is given stays as it is', () => {
    const holds = fc.property(costs, (given) => {
      expect(statedCosts(given)).toEqual(given)
    })
    fc.assert(holds)
  })

  const names = [
    'spotFeeRate',
    'futuresFeeRate',
    'settlementFeeRate',
    'exitSpotFeeRate',
    'spotSlippageRate',
    'futuresSlippageRate',
    'exitSlippageRate',
  ]
  refuses(
    names.map((name): [string, () => unknown] => [
      `costs.${name} must be greater than -1 and less than 1, was 1`,
      () => statedCosts({ [name]: decimal('1') }),
    ]),
  )
})

describe('payableRate', () => {
  test('a rebate counts where one is given, and nothing takes all', () => {
    const of = (rate: string, given: string) =>
      payableRate({ rate: decimal(rate), given: decimal(given) })?.toFixed() ?? null
    expect([of('0.02', '0'), of('0', '0'), of('-0.02', '0'), of('-0.02', '0.0005')]).toEqual(['0.02', '0', null, null])
    expect([of('-0.02', '-0.0001'), of('0.02', '-0.0001')]).toEqual(['-0.02', '0.02'])
    expect([of('1', '0'), of('-1', '-0.0001')]).toEqual([null, null])
  })
})

describe('keptAtExit', () => {
  test('1% and then 2% leave 97.02%', () => {
    const exit = { exitSpotFeeRate: decimal('0.01'), exitSlippageRate: decimal('0.02') }
    expect(keptAtExit(exit)).toEqual(decimal('0.9702'))
  })
})
