import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, roll, rollHeatMap, rollSchedule, type RollHeatMapArguments, type RollLeg } from '../../../src/core'
import { refuses } from '../refusals'
import {
  agree,
  decimals,
  fees,
  inCrumbs,
  inverse,
  inverseContracts,
  linear,
  positiveCounts,
  prices,
  terms,
} from '../samples'

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
      const cost = { nearFeeRate: fee, farFeeRate: fee }
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
      const end = schedule.finalFaceUsd.plus(held.residualCoin.times(given.at(-1)!.farPrice))
      expect(schedule.finalUsd).toEqual(end)
    })
    fc.assert(holds, { numRuns: 50 })
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

describe('rollHeatMap', () => {
  const map: RollHeatMapArguments = {
    ...essay,
    spotPrice: decimal('100'),
    nearAnnualisedRate: decimal('0.365'),
    daysToNear: decimal('30'),
    rollDays: [decimal('0'), decimal('30')],
    farPremiums: [decimal('0.2'), decimal('-0.1')],
    farDays: decimal('365'),
    costOfCapital: decimal('0.05'),
  }

  // By hand: 36.5% a year are 3 in 30 days, and nothing on the last of them.
  test('rows are days and columns premiums', () => {
    const cells = rollHeatMap(map)
    expect(cells.map((row) => row.map(({ nearPrice }) => nearPrice.toFixed()))).toEqual([
      ['103', '103'],
      ['100', '100'],
    ])
    expect(cells[1]!.map(({ farPrice }) => farPrice.toFixed())).toEqual(['120', '90'])
    expect(cells[1]!.map(({ netAnnualisedYield }) => netAnnualisedYield!.toFixed())).toEqual(['0.2', '-0.1'])
    expect(cells[1]![0]!.excessYield).toEqual(decimal('0.15'))
    expect(rollHeatMap({ ...map, contracts: zero })[0]![0]).toMatchObject({
      netAnnualisedYield: null,
      excessYield: null,
    })
  })

  test('law: a cell is that roll', () => {
    const rates = decimals({ from: 0, to: 1, places: 4 })
    const holds = fc.property(positiveCounts, inverseContracts, prices, rates, rates, fees, (...drawn) => {
      const [contracts, contract, spotPrice, nearAnnualisedRate, farPremium, fee] = drawn
      const given = { ...map, contracts, contract, spotPrice, nearAnnualisedRate, nearFeeRate: fee, farFeeRate: fee }
      const cell = rollHeatMap({ ...given, rollDays: [decimal('10')], farPremiums: [farPremium] })[0]![0]!
      const { nearPrice, farPrice } = cell
      const rolled = roll({ ...given, nearPrice, farPrice, days: map.farDays })
      expect(agree(rolled.annualisedYield, farPremium, { scale: decimal('1') })).toBe(true)
      expect(agree(cell.excessYield!, rolled.excessYield!, { scale: decimal('1') })).toBe(true)
      return agree(cell.netAnnualisedYield!, rolled.netAnnualisedYield!, { scale: decimal('1') })
    })
    fc.assert(holds)
  })

  const but = (change: Partial<RollHeatMapArguments>) => () => rollHeatMap({ ...map, ...change })
  refuses([
    ['rollDays must have at least one entry, was 0', but({ rollDays: [] })],
    ['farPremiums must have at least one entry, was 0', but({ farPremiums: [] })],
    ['rollDays[1] must be at most the days to expiry, was 31', but({ rollDays: [zero, decimal('31')] })],
    ['rollDays[0] must be at least zero, was -1', but({ rollDays: [decimal('-1')] })],
    ['farPremiums[0] must give a price greater than zero, was -1', but({ farPremiums: [decimal('-1')] })],
    ['nearAnnualisedRate must give a price greater than zero, was -13', but({ nearAnnualisedRate: decimal('-13') })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: zero })],
    ['daysToNear must be greater than zero, was 0', but({ daysToNear: zero })],
    ['farDays must be greater than zero, was 0', but({ farDays: zero })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['contracts must be at least zero, was -1', but({ contracts: decimal('-1') })],
    ['costOfCapital must be greater than -1, was -1', but({ costOfCapital: decimal('-1') })],
    ['farFeeRate must be greater than -1 and less than 1, was 1', but({ farFeeRate: decimal('1') })],
  ])
})
