import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, mistakeOfFundingInterval } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, inverse, linear } from '../samples'
import { digits, dollars } from './hedges'

describe('mistakeOfFundingInterval', () => {
  const read = (fundingRate: string, fundingDays: string) =>
    mistakeOfFundingInterval({
      contracts: decimal('100000'),
      contract: inverse,
      fundingRate: decimal(fundingRate),
      fundingDays: decimal(fundingDays),
    })

  test('0.01% an hour on 100,000 over 30 days: 720 payments of 10 dollars, 90 of them expected', () => {
    const month = read('0.0001', '30')
    expect([month.faceUsd, month.paidEvents, month.readEvents].map(digits)).toEqual(['100000', '720', '90'])
    expect(dollars(month)).toEqual(['7200', '900', '-6300'])
    expect(dollars(read('-0.0001', '30'))).toEqual(['-7200', '-900', '6300'])
    expect(dollars(read('0', '30'))).toEqual(['0', '0', '0'])
  })

  test('law: seven eighths are missing', () => {
    const rates = decimals({ from: 0, to: 1, places: 6 })
    const holds = fc.property(rates, decimals({ from: 0, to: 400, places: 3 }), (fundingRate, fundingDays) => {
      const given = { contracts: decimal('777'), contract: inverse, fundingRate, fundingDays }
      const { rightUsd, damageUsd } = mistakeOfFundingInterval(given)
      return agree(damageUsd, rightUsd.times('-0.875'))
    })
    fc.assert(holds)
  })

  refuses([
    [
      'contract.payoff must be an inverse contract, was linear',
      () =>
        mistakeOfFundingInterval({
          contracts: decimal('1'),
          contract: linear,
          fundingRate: decimal('0'),
          fundingDays: decimal('1'),
        }),
    ],
    [
      'fundingRate must be greater than -1, was -1',
      () =>
        mistakeOfFundingInterval({
          contracts: decimal('1'),
          contract: inverse,
          fundingRate: decimal('-1'),
          fundingDays: decimal('1'),
        }),
    ],
  ])
})
