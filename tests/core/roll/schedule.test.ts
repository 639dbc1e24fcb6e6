import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, roll, rollSchedule, type Decimal, type RollLeg } from '../../../src/core'
import { fraction, isNear, names, product, rolledBond, sum } from '../oracle'
import { refuses } from '../refusals'
import { agree, fees, inCrumbs, inverse, inverseContracts, linear, positiveCounts, prices, terms } from '../samples'

const zero = decimal('0')
const leg = (nearPrice: string, farPrice: string, days: string): RollLeg => ({
  nearPrice: decimal(nearPrice),
  farPrice: decimal(farPrice),
  days: decimal(days),
})
const essay = { contracts: decimal('150000'), contract: inverse }

describe('rollSchedule', () => {
  // By hand: a fifth in the first year and a tenth in the second make 32%, whatever the price does between.
  test('20% and 10% compound to 32%', () => {
    const schedule = rollSchedule({ ...essay, legs: [leg('110', '132', '365'), leg('140', '154', '365')] })
    expect(schedule.rows.map(({ sellFar }) => sellFar)).toEqual([decimal('180000'), decimal('198000')])
    expect(schedule.rows.map(({ contractsBefore }) => contractsBefore)).toEqual([decimal('150000'), decimal('180000')])
    expect(schedule.rows.map(({ cumulativeReturnRate }) => cumulativeReturnRate)).toEqual([
      decimal('0.2'),
      decimal('0.32'),
    ])
    expect(schedule.rows[1]!.cumulativeAnnualisedYield).toEqual(decimal('0.16'))
    expect(schedule.finalFaceUsd).toEqual(decimal('198000'))
    expect(schedule.totalDays).toEqual(decimal('730'))
    expect(schedule.returnRate).toEqual(decimal('0.32'))
    expect(agree(schedule.annualisedCompounded!.plus(1).pow(2), decimal('1.32'))).toBe(true)
  })

  test('nothing to roll has no yield', () => {
    const schedule = rollSchedule({ ...essay, contracts: zero, legs: [leg('110', '132', '365')] })
    expect(schedule).toMatchObject({ returnRate: null, annualisedYield: null, annualisedCompounded: null })
    expect(schedule.rows[0]).toMatchObject({ cumulativeReturnRate: null, cumulativeAnnualisedYield: null })
  })

  const legs = fc.array(fc.record({ nearPrice: prices, farPrice: prices, days: terms }), { minLength: 1, maxLength: 5 })
  test('law: each row is the roll of what the row before left', () => {
    const holds = fc.property(positiveCounts, inverseContracts, fees, legs, (contracts, contract, fee, given) => {
      const cost = { nearFeeRate: fee, farFeeRate: fee, nearSlippageRate: fee, farSlippageRate: fee }
      const schedule = rollSchedule({ contracts, contract, legs: given, ...cost })
      let held = { contracts, residualCoin: zero }
      for (const row of schedule.rows) {
        const { nearPrice, farPrice, days } = row
        const step = roll({ ...held, nearPrice, farPrice, days, contract, ...cost })
        expect(row).toMatchObject(step)
        held = { contracts: step.sellFar, residualCoin: step.residualCoin }
      }
      expect(schedule.finalContracts).toEqual(held.contracts)
      expect(schedule.finalResidualCoin).toEqual(held.residualCoin)
      const end = schedule.finalFaceUsd.plus(held.residualCoin.times(given.at(-1)!.nearPrice))
      expect(schedule.finalUsd).toEqual(end)
    })
    fc.assert(holds, { numRuns: 50 })
  })

  const exact = (value: Decimal) => fraction(value.toFixed())
  test('law: up to five rolls in a row agree with fractions of integers, to the lot', () => {
    const holds = fc.property(
      positiveCounts,
      inverseContracts,
      fees,
      fees,
      legs,
      (contracts, contract, fee, slip, given) => {
        const cost = { nearFeeRate: fee, farFeeRate: fee, nearSlippageRate: slip, farSlippageRate: slip }
        const schedule = rollSchedule({ contracts, contract, legs: given, ...cost })
        const paid = { nearFeeRate: exact(fee), farFeeRate: exact(fee) }
        const slipped = { nearSlippageRate: exact(slip), farSlippageRate: exact(slip) }
        const sized = { multiplier: exact(contract.multiplier), lotSize: exact(contract.lotSize), ...paid, ...slipped }
        let held = { contracts: exact(contracts), residualCoin: fraction('0') }
        given.forEach(({ nearPrice, farPrice, days }, at) => {
          const priced = { nearPrice: exact(nearPrice), farPrice: exact(farPrice), days: exact(days) }
          const rolled = rolledBond({ ...held, ...sized, ...priced }, 'short')
          const row = schedule.rows[at]!
          expect(names(row.sellFar.toFixed(), rolled.farContracts)).toBe(true)
          expect(isNear(row.residualCoin.toFixed(), rolled.residualCoin, rolled.equityCoin)).toBe(true)
          held = { contracts: rolled.farContracts, residualCoin: rolled.residualCoin }
        })
        const finalUsd = sum(
          product(held.contracts, sized.multiplier),
          product(held.residualCoin, exact(given.at(-1)!.nearPrice)),
        )
        return isNear(schedule.finalUsd.toFixed(), finalUsd, exact(schedule.startUsd.plus(schedule.finalUsd)))
      },
    )
    fc.assert(holds, { numRuns: 100 })
  })

  test('law: without lots the returns multiply', () => {
    const holds = fc.property(positiveCounts, fees, legs, (contracts, fee, given) => {
      const cost = { nearFeeRate: fee, farFeeRate: fee }
      const schedule = rollSchedule({ ...inCrumbs(contracts, inverse), legs: given, ...cost })
      const product = schedule.rows.reduce((so, row) => so.times(row.netReturnRate!.plus(1)), decimal('1'))
      return agree(schedule.returnRate!.plus(1), product, { within: '1e-20' })
    })
    fc.assert(holds, { numRuns: 50 })
  })

  const but = (change: object) => () => rollSchedule({ ...essay, legs: [leg('110', '132', '365')], ...change })
  refuses([
    ['legs must have at least one entry, was 0', but({ legs: [] })],
    ['legs[1].nearPrice must be greater than zero, was 0', but({ legs: [leg('1', '1', '1'), leg('0', '1', '1')] })],
    ['legs[0].farPrice must be greater than zero, was 0', but({ legs: [leg('1', '0', '1')] })],
    ['legs[0].days must be greater than zero, was 0', but({ legs: [leg('1', '1', '0')] })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['contracts must be a whole number, was 1.5', but({ contracts: decimal('1.5') })],
    ['costOfCapital must be greater than -1, was -2', but({ costOfCapital: decimal('-2') })],
    ['nearFeeRate must be greater than -1 and less than 1, was 1', but({ nearFeeRate: decimal('1') })],
    ['farFeeRate must be greater than -1 and less than 1, was 1', but({ farFeeRate: decimal('1') })],
  ])
})
