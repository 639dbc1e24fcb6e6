import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, floatingReturn, perpetualBond, tradeRanking } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, inverse, linear, shares } from '../samples'

const held = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  perpetualPrice: decimal('100'),
  days: decimal('365'),
  contract: inverse,
  expectedFunding: decimal('0.1095'),
}

describe('perpetualBond', () => {
  // The essay of 2021 sells 100,000 contracts at 100; 0.01% every eight hours is 10.95% a year.
  test('100,000 dollars at the funding that venues start from', () => {
    const bond = perpetualBond({ ...held, costOfCapital: decimal('0.05') })
    expect([bond.contracts, bond.fundingUsd, bond.finalUsd].map(String)).toEqual(['100000', '10950', '110950'])
    expect([bond.annualisedYield, bond.excessYield, bond.carryUsd].map(String)).toEqual(['0.1095', '0.0595', '5950'])
  })

  // By hand: at 125 all of 1,000 coin cover 125,000 contracts; bought back at spot they are 125,000 dollars, at 80 they are 80,000.
  test('a premium is earned as it goes, and a discount lost', () => {
    const without = { ...held, expectedFunding: decimal('0') }
    const ends = ['125', '80'].map((price) => perpetualBond({ ...without, perpetualPrice: decimal(price) }))
    expect(ends.map(({ contracts, finalUsd }) => [contracts, finalUsd].map(String))).toEqual([
      ['125000', '125000'],
      ['80000', '80000'],
    ])
  })

  test('law: without funding it ends with the dollars of the perpetual in the ranking of trades', () => {
    const holds = fc.property(bonds, ({ futuresPrice: price, daysToExpiry: days, costs, ...bond }) => {
      const { finalUsd } = perpetualBond({ ...bond, perpetualPrice: price, days, costs })
      const trade = {
        ...bond,
        price,
        costs,
        marginRate: decimal('0'),
        term: { kind: 'perpetual', rate: decimal('0'), intervalHours: decimal('8') },
      } as const
      const { trades } = tradeRanking({ ...bond, horizonDays: days, trades: [trade] })
      return agree(trades[0]!.endUsd, finalUsd, { within: '1e-40' })
    })
    fc.assert(holds)
  })

  test('law: it buys what the fixed bond buys at that price', () => {
    const holds = fc.property(bonds, ({ futuresPrice, daysToExpiry, ...bond }) => {
      const fixed = fixedBond({ ...bond, futuresPrice, daysToExpiry })
      const floating = perpetualBond({ ...bond, perpetualPrice: futuresPrice, days: daysToExpiry })
      return floating.contracts.equals(fixed.contracts) && floating.heldCoin.equals(fixed.heldCoin)
    })
    fc.assert(holds)
  })

  test('law: it returns what floatingReturn does, but for the crumbs of a lot', () => {
    const holds = fc.property(bonds, shares, ({ spotPrice, capitalUsd, costs, daysToExpiry: days }, rate) => {
      const crumbs = { ...inverse, multiplier: decimal('1e-30') }
      const bond = perpetualBond({
        capitalUsd,
        spotPrice,
        perpetualPrice: spotPrice,
        days,
        contract: crumbs,
        expectedFunding: rate,
        costs,
      })
      const each = rate.div(365).div(3)
      const { futuresFeeRate: perpetualFeeRate, futuresSlippageRate: perpetualSlippageRate } = costs
      const perpetual = { costs, perpetualFeeRate, perpetualSlippageRate }
      const { netUnhedged } = floatingReturn({ rate: each, days, intervalHours: decimal('8'), ...perpetual })
      return agree(bond.returnRate.plus(1), netUnhedged.plus(1), { within: '1e-20' })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => perpetualBond({ ...held, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: decimal('0') })],
    ['perpetualPrice must be greater than zero, was -1', but({ perpetualPrice: decimal('-1') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    ['costOfCapital must be greater than -1, was -1', but({ costOfCapital: decimal('-1') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    [
      'costs.futuresFeeRate must be greater than -1 and less than 1, was 1',
      but({ costs: { futuresFeeRate: decimal('1') } }),
    ],
  ])
})
