import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, roll, rollHeatMap, type RollHeatMapArguments } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, fees, inverse, inverseContracts, linear, positiveCounts, prices } from '../samples'

const zero = decimal('0')
const essay = { contracts: decimal('150000'), contract: inverse }

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
      const given = {
        ...map,
        contracts,
        contract,
        spotPrice,
        nearAnnualisedRate,
        nearFeeRate: fee,
        farFeeRate: fee,
        nearSlippageRate: fee,
        farSlippageRate: fee,
      }
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
