import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { keptAtExit } from '../../../src/core/contract/costs'
import { idleGrowth, rollOutcomes, type RollMarket } from '../../../src/core/roll/alternativeOutcomes'
import { refuses } from '../refusals'
import { agree, fees, prices } from '../samples'
import { essay } from './essay'

const zero = decimal('0')
const noFees = {
  nearFeeRate: zero,
  farFeeRate: zero,
  nearSlippageRate: zero,
  farSlippageRate: zero,
  settlementFeeRate: zero,
  exitSpotFeeRate: zero,
  exitSlippageRate: zero,
}
const free: RollMarket = {
  ...essay,
  costOfCapital: zero,
  horizonDays: decimal('396'),
  fees: noFees,
}
const floating = { rate: decimal('0.01'), intervalHours: decimal('24') }
const cashOf = (market: RollMarket) => rollOutcomes(market).map(({ cashUsd }) => cashUsd)

describe('idleGrowth', () => {
  // By hand: at 36.5% dollars of today are 1.4 in 400 days and 1.1 in 100.
  test('dollars of day 100 are on day 400 what those of today are, over what those were on day 100', () => {
    const market = { ...free, costOfCapital: decimal('0.365'), horizonDays: decimal('400') }
    expect(idleGrowth(market, decimal('100'))).toEqual(decimal('1.4').div('1.1'))
    expect(String(idleGrowth(market, zero))).toBe('1.4')
    expect(String(idleGrowth(market, decimal('400')))).toBe('1')
  })
})

describe('rollOutcomes', () => {
  // The cash-and-carry essay of 2021: the face in a month, 150,000 / 110 coins at 100 now, or 180,000 in a year.
  test('hold, close and roll bring 150,000, 136,363.64 and 180,000 dollars', () => {
    const [hold, close, rolled] = cashOf(free)
    expect([hold, rolled].map(String)).toEqual(['150000', '180000'])
    expect(agree(close!, decimal('15000000').div(110))).toBe(true)
    expect(rollOutcomes(free).map(({ cashDay }) => String(cashDay))).toEqual(['31', '0', '396'])
  })

  // By hand: 110 contracts at 110 are a coin; at 100 a hundred dollars sold, which grow by 1% twice.
  test('a float reinvests its payments until the horizon', () => {
    const two = { ...free, position: { contracts: decimal('110'), residualCoin: zero }, horizonDays: decimal('2') }
    const float = rollOutcomes({ ...two, fars: [], floating }).at(-1)!
    expect([float.kind, String(float.contracts), String(float.cashUsd)]).toEqual(['float', '100', '102.01'])
  })

  // By hand: 110,000 / 137.5 are 800 coins; sold again at 90, or a tenth below 100, they are 72,000 contracts.
  test('every leg pays its slippage', () => {
    const slips = { nearSlippageRate: decimal('0.25'), farSlippageRate: decimal('0.1') }
    const position = { contracts: decimal('110000'), residualCoin: zero }
    const fars = [{ price: decimal('100'), daysToExpiry: decimal('396') }]
    const slipped = { ...free, position, fars, fees: { ...noFees, ...slips } }
    const perpetual = { rate: zero, intervalHours: decimal('8'), slippageRate: decimal('0.2') }
    // The perpetual: 64,000 sold at 80, bought back at 120.
    expect(cashOf({ ...slipped, floating: perpetual }).map((usd) => usd.toFixed(2))).toEqual([
      '110000.00',
      '80000.00',
      '72000.00',
      '53333.33',
    ])
  })

  test('law: every way out pays the same share to the exit', () => {
    const holds = fc.property(fees, fees, prices, (exitSpotFeeRate, exitSlippageRate, spotPrice) => {
      const market = { ...free, spotPrice, floating }
      const costs = { ...noFees, exitSpotFeeRate, exitSlippageRate }
      const [before, after] = [cashOf(market), cashOf({ ...market, fees: costs })]
      return after.every((usd, index) => agree(usd, before[index]!.times(keptAtExit(costs)), { within: '1e-50' }))
    })
    fc.assert(holds)
  })

  refuses([
    [
      'floating.rate must give a result within range, was 1000000000000000',
      () => rollOutcomes({ ...free, floating: { rate: decimal('1e15'), intervalHours: decimal('1e-15') } }),
    ],
  ])
})
