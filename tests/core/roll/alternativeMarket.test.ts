import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { requireEquity, statedMarket } from '../../../src/core/roll/alternativeMarket'
import { refuses } from '../refusals'
import { essay } from './essay'

const zero = decimal('0')

describe('statedMarket', () => {
  test('fills in no fees, no cost of capital and the last expiry', () => {
    const { costOfCapital, horizonDays, fees } = statedMarket(essay)
    expect([costOfCapital, horizonDays]).toEqual([zero, decimal('396')])
    expect(Object.values(fees).every((rate) => rate.isZero())).toBe(true)
    expect(Object.keys(fees)).toHaveLength(7)
  })

  test('leaves what is given, and waits for some days after the last expiry', () => {
    const given = statedMarket({ ...essay, waitDays: decimal('4'), fees: { farFeeRate: decimal('0.01') } })
    expect(given.horizonDays).toEqual(decimal('400'))
    expect(given.fees).toMatchObject({ farFeeRate: decimal('0.01'), nearFeeRate: zero })
    expect(statedMarket({ ...essay, horizonDays: decimal('500') }).horizonDays).toEqual(decimal('500'))
  })

  refuses([
    [
      'fars[0].daysToExpiry must be longer than the near term, was 31',
      () => statedMarket({ ...essay, fars: [{ price: decimal('132'), daysToExpiry: decimal('31') }] }),
    ],
    [
      'horizonDays must be at least the days to the last expiry, was 395',
      () => statedMarket({ ...essay, horizonDays: decimal('395') }),
    ],
    [
      'position.residualCoin must leave equity greater than zero, was -1',
      () => requireEquity({ startUsd: zero, position: { contracts: decimal('1'), residualCoin: decimal('-1') } }),
    ],
  ])
})
