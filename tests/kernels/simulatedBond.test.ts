import { describe, expect, test } from 'vitest'
import {
  decimal,
  exchangeExposure,
  fixedBondSettlement,
  proportionInterval,
  tieredShort,
  type Decimal,
} from '../../src/core'
import { simulatedBond, type SimulatedBond, type SimulatedBondArguments } from '../../src/kernels/simulatedBond'
import { inverse } from '../core/samples'
import { finished } from './finished'

const d = (text: string) => decimal(text)

/** The essay's bond, 100 of its 1,000 coins posted: it ends at 166.67. */
const essay = (changes: Partial<SimulatedBondArguments['model']> = {}): SimulatedBondArguments => ({
  model: {
    spotPrice: d('100'),
    basisYield: d('0.5'),
    days: d('365'),
    drift: d('0'),
    volatility: d('0'),
    basisMean: d('0.5'),
    basisReversion: d('0'),
    basisVolatility: d('0'),
    correlation: d('0'),
    jumpsPerYear: d('0'),
    jumpMean: d('0'),
    jumpVolatility: d('0'),
    ...changes,
  },
  seed: d('1'),
  paths: d('200'),
  stepsPerDay: d('1'),
  bond: { heldCoin: d('1000'), contracts: d('150000'), contract: inverse, entryPrice: d('150') },
  margin: d('100'),
  liquidationPrice: d('150000').div(900),
  ladder: [
    { leverage: d('1'), liquidationPrice: null },
    { leverage: d('50'), liquidationPrice: d('151') },
  ],
  capitalUsd: d('100000'),
  costOfCapital: d('0.2'),
})
const run = (given: SimulatedBondArguments) => finished(simulatedBond(given))
const near = (value: Decimal | undefined, expected: Decimal, within = '1e-9') =>
  expect(value!.minus(expected).abs().lessThanOrEqualTo(expected.abs().times(within)), value!.toFixed()).toBe(true)

describe('a simulated bond', () => {
  // By hand: 150,000 less 120,000 that the capital must bring.
  test('on a spot that stands still is worth its face, and no margin is used beyond the basis running off', () => {
    const { liquidated, carryUsd, marginLowRate, unwindUsd, ladder } = run(essay())
    expect([liquidated, carryUsd.least, carryUsd.most, marginLowRate.least].map(String)).toEqual([
      '0',
      '30000',
      '30000',
      '1',
    ])
    expect(unwindUsd).toBeNull()
    expect(ladder.map(({ liquidated: count }) => count.toFixed())).toEqual(['0', '0'])
  })

  // By hand: spot rises by e^0.7; the other 900 coins are sold on the day on which the future reaches 166.67.
  test('that is taken on the way has the coin that stood elsewhere, sold at that moment', () => {
    const { liquidated, carryUsd, unwindUsd, marginLowRate } = run(essay({ drift: d('0.7') }))
    expect(liquidated.toFixed()).toBe('200')
    const day = Array.from({ length: 366 }, (_, at) => at).find(
      (at) => 100 * Math.exp((0.7 * at) / 365) * (1 + 0.5 * (1 - at / 365)) >= 150_000 / 900,
    )!
    const left = 900 * 100 * Math.exp((0.7 * day) / 365) * (1.2 / (1 + (0.2 * day) / 365))
    near(carryUsd.mean, d((left - 120_000).toPrecision(15)))
    near(unwindUsd!.mean, d((150_000 - left).toPrecision(15)))
    expect(marginLowRate.most.toFixed()).toBe('0')
  })

  // A drift above the annualised basis: the future is highest on the last day.
  test('law: it agrees with core on the last day and at the highest future, costs and a remainder included', () => {
    const given = essay({ drift: d('0.505') })
    const costs = { settlementFeeRate: d('0.0005'), exitSpotFeeRate: d('0.001'), exitSlippageRate: d('0.0002') }
    const bond = { ...given.bond, heldCoin: d('1010'), costs }
    const { carryUsd, marginLowRate } = run({ ...given, bond })
    const spot = d((100 * Math.exp(0.505)).toPrecision(16))
    near(carryUsd.mean, fixedBondSettlement({ ...bond, settlementPrice: spot }).finalUsd.minus('120000'))
    const { coin } = exchangeExposure({ ...bond, depositCoin: d('100'), price: spot })
    near(marginLowRate.mean, coin.div(100))
  })

  test('law: with the whole coin posted and maintenance on its value no path is taken', () => {
    const wild = { volatility: d('1.5'), basisVolatility: d('0.5'), jumpsPerYear: d('20'), jumpVolatility: d('0.3') }
    const { bond, ...given } = { ...essay(wild), margin: d('1000') }
    const tiers = [
      { fromSize: d('0'), rate: d('0.1') },
      { fromSize: d('500'), rate: d('0.6') },
    ]
    for (const [seed, tierRateOn] of [
      ['1', 'whole'],
      ['2', 'part'],
    ] as const) {
      const { liquidationPrice } = tieredShort({ ...bond, margin: d('1000'), tiers, tiersIn: 'coin', tierRateOn })
      const { liquidated, carryUsd, marginLowRate } = run({ ...given, bond, liquidationPrice, seed: d(seed) })
      expect(liquidated.toFixed()).toBe('0')
      near(carryUsd.least, d('30000'))
      near(carryUsd.most, d('30000'))
      expect(marginLowRate.least.greaterThan(0)).toBe(true)
    }
  })

  test('law: twice the paths narrow the interval of the probability as one over the root of two does', () => {
    const widthOf = (paths: string) => {
      const { liquidated } = run({ ...essay({ volatility: d('0.6') }), paths: d(paths) })
      const { low, high } = proportionInterval({ count: liquidated, of: d(paths), deviations: d('1.96') })
      return high.minus(low)
    }
    expect(Math.abs(widthOf('2000').div(widthOf('1000')).toNumber() - Math.SQRT1_2)).toBeLessThan(0.02)
  })

  // By hand: 100,000 contracts at 100 stay worth 100,000; 5,000 of funding come on top, 120,000 are required.
  test('against a perpetual is its face and its funding, less a premium that is left at the end', () => {
    const free = { futuresFeeRate: d('0'), futuresSlippageRate: d('0') }
    const floating = (basisYield: string, more: Partial<SimulatedBondArguments> = {}) =>
      run({
        ...essay({ basisYield: d(basisYield), basisMean: d(basisYield), volatility: d('0.3') }),
        bond: { heldCoin: d('1000'), contracts: d('100000'), contract: inverse, entryPrice: d('100') },
        margin: d('1000'),
        liquidationPrice: null,
        perpetual: { ...free, fundingUsd: d('5000') },
        ...more,
      })
    near(floating('0').carryUsd.least, d('-15000'))
    near(floating('0').carryUsd.most, d('-15000'))
    // A perpetual a quarter above spot takes a fifth of the face.
    near(floating('0.25').carryUsd.mean, d('-35000'))
    // Taken on the first day: no funding yet, and 900 coins sold at 100.
    const taken = floating('0', { margin: d('100'), liquidationPrice: d('99') })
    near(taken.carryUsd.mean, d('90000').times('1.2').minus('120000'))
  })

  test('law: what is so far is the simulation of so many paths', () => {
    const given = {
      ...essay({ volatility: d('0.6'), jumpsPerYear: d('3'), jumpVolatility: d('0.1') }),
      paths: d('400'),
    }
    const parts = new Map<number, SimulatedBond>()
    finished(simulatedBond(given), ({ done, soFar }) => void parts.set(done, soFar()))
    expect([...parts.keys()]).toEqual([100, 200, 300, 400])
    expect(parts.get(200)).toEqual(run({ ...given, paths: d('200') }))
    expect(parts.get(400)).toEqual(run(given))
  })

  test('law: more leverage is liquidated at least as often, and the same seed gives the same figures', () => {
    const given = { ...essay({ volatility: d('0.6') }), paths: d('2000') }
    const once = run(given)
    const counts = [once.ladder[0]!.liquidated, once.liquidated, once.ladder[1]!.liquidated].map(Number)
    expect(counts[0]).toBe(0)
    expect(counts[1]).toBeGreaterThan(100)
    expect(counts[2]).toBeGreaterThanOrEqual(counts[1]!)
    expect(run(given)).toEqual(once)
    expect(run({ ...given, seed: d('2') })).not.toEqual(once)
  })
})
