import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, mistakeOfRounding, roundingStretch } from '../../../src/core'
import { refuses } from '../refusals'
import { inverse, linear } from '../samples'
import { digits, dollars, essayAt, hedges } from './hedges'

describe('mistakeOfRounding', () => {
  test('a contract of 10 that loses 6.678 satoshis is booked at 7', () => {
    const ten = { ...inverse, multiplier: decimal('10') }
    const up = mistakeOfRounding({
      contracts: decimal('102410'),
      contract: ten,
      entryPrice: decimal('67010'),
      settlementPrice: decimal('67040'),
    })
    expect(digits(up.contractPnlCoin)).toBe('-0.0000000667801870486')
    expect(digits(up.contractPnlSatoshis)).toBe('-6.67801870486')
    expect(up.roundedContractPnlSatoshis).toEqual(decimal('-7'))
    expect(up.roundedContractPnlCoin).toEqual(decimal('-0.00000007'))
    // 102,410 * 7 satoshis * 67,040, exactly; the true loss is 102,410 * 10 * 30 / 67,010.
    expect(dollars(up)).toEqual(['-458.483808387', '-480.589648', '-22.1058396132'])
  })

  test('less than half a satoshi is nothing, and half a satoshi is one, on both sides', () => {
    const small = mistakeOfRounding(essayAt('100.00004', { entryPrice: decimal('100') }))
    expect(dollars(small)).toEqual(['-0.06', '0', '0.06'])
    const half = (entryPrice: string, settlementPrice: string) =>
      mistakeOfRounding({
        contracts: decimal('1'),
        contract: { ...inverse, multiplier: decimal('0.0000005') },
        entryPrice: decimal(entryPrice),
        settlementPrice: decimal(settlementPrice),
      }).roundedContractPnlCoin.toFixed()
    // 0.0000005 * (1/50 - 1/100) is half a satoshi exactly.
    expect([half('100', '50'), half('50', '100')]).toEqual(['0.00000001', '-0.00000001'])
  })

  test('law: no contract is off by more than half a satoshi', () => {
    const holds = fc.property(hedges, ({ hedge }) => {
      const { contractPnlCoin, roundedContractPnlCoin, damageUsd } = mistakeOfRounding(hedge)
      expect(roundedContractPnlCoin.minus(contractPnlCoin).abs().lessThanOrEqualTo('5e-9')).toBe(true)
      const most = hedge.contracts.times('5.000001e-9').times(hedge.settlementPrice)
      expect(damageUsd.abs().lessThanOrEqualTo(most)).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['contracts must be at least zero, was -1', () => mistakeOfRounding(essayAt('1', { contracts: decimal('-1') }))],
    ['settlementPrice must be greater than zero, was 0', () => mistakeOfRounding(essayAt('0'))],
    [
      'contract.payoff must be an inverse contract, was linear',
      () => mistakeOfRounding(essayAt('1', { contract: linear })),
    ],
  ])
})

test('roundingStretch runs from the lesser price to the greater, or about eight satoshis up', () => {
  const stretch = (settlementPrice: string) =>
    Object.values(roundingStretch(essayAt(settlementPrice, { entryPrice: decimal('100') }))).map((price) =>
      price.toFixed(),
    )
  expect(stretch('90')).toEqual(['90', '100'])
  expect(stretch('101')).toEqual(['100', '101'])
  expect(stretch('100')).toEqual(['100', '100.0008'])
})
