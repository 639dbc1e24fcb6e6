import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, mistakeOfUnhedgedFunding } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, inverse, prices } from '../samples'
import { costless, digits, dollars } from './hedges'

const floatingAt = (settlementPrice: string, given: { fundingRate?: string; fundingDays?: string } = {}) =>
  mistakeOfUnhedgedFunding({
    capitalUsd: decimal('100000'),
    spotPrice: decimal('100'),
    contract: inverse,
    fundingRate: decimal(given.fundingRate ?? '0.001'),
    fundingDays: decimal(given.fundingDays ?? '10'),
    settlementPrice: decimal(settlementPrice),
  })

describe('mistakeOfUnhedgedFunding', () => {
  test('thirty fundings of 0.1% are 30 coin: 3,000 dollars sold forward, 1,500 left in coin at half the price', () => {
    const halved = floatingAt('50')
    expect([halved.coin, halved.contracts, halved.fundingCoin, halved.openCoin].map(digits)).toEqual([
      '1000',
      '100000',
      '30',
      '30',
    ])
    expect([halved.rehedgedContracts, halved.rehedgedResidualCoin].map(digits)).toEqual(['103000', '0'])
    expect(dollars(halved)).toEqual(['103000', '101500', '-1500'])
    expect(dollars(floatingAt('200'))).toEqual(['103000', '106000', '3000'])
    expect(dollars(floatingAt('100'))).toEqual(['103000', '103000', '0'])
  })

  test('what is less than a lot stays coin either way', () => {
    const tenth = floatingAt('50', { fundingRate: '0.000001', fundingDays: '1' })
    expect([tenth.rehedgedContracts, tenth.openCoin, tenth.damageUsd].map(digits)).toEqual(['100000', '0.003', '0'])
  })

  test('funding that is paid is bought back', () => {
    const paid = floatingAt('200', { fundingRate: '-0.001' })
    expect([paid.fundingCoin, paid.rehedgedContracts].map(digits)).toEqual(['-30', '97000'])
    expect(dollars(paid)).toEqual(['97000', '94000', '-3000'])
  })

  test('law: the damage is the dollars not sold forward, times the move of the price', () => {
    // Received or paid: thirty days of the dearest take nine tenths of the coin.
    const rates = decimals({ from: -1, to: 1, places: 6 }).map((rate) => rate.times('0.01'))
    const holds = fc.property(costless, rates, prices, (bond, fundingRate, settlementPrice) => {
      const left = mistakeOfUnhedgedFunding({ ...bond, fundingRate, fundingDays: decimal('30'), settlementPrice })
      const added = left.rehedgedContracts.minus(left.contracts).times(bond.contract.multiplier)
      const move = settlementPrice.div(bond.spotPrice).minus(1)
      const scale = left.rightUsd.plus(left.wrongUsd).plus(bond.capitalUsd)
      return agree(left.damageUsd, added.times(move), { scale })
    })
    fc.assert(holds)
  })

  refuses([
    ['fundingDays must be at least zero, was -2', () => floatingAt('1', { fundingDays: '-2' })],
    ['fundingRate must leave equity greater than zero, was -0.1', () => floatingAt('1', { fundingRate: '-0.1' })],
    ['settlementPrice must be greater than zero, was 0', () => floatingAt('0')],
  ])
})
