import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimal,
  fixedBondSettlement,
  floatingBond,
  generatedFundings,
  roll,
  rollAlternatives,
  type RollAlternative,
  type RollAlternativesArguments,
} from '../../../src/core'
import { ends, fraction, names } from '../oracle'
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
  shares,
} from '../samples'
import { essay, factors } from './essay'

const zero = decimal('0')
const floating = { rate: decimal('0.0001'), intervalHours: decimal('8') }
const of = (given: RollAlternativesArguments, kind: RollAlternative['kind'], far: number | null = null) =>
  rollAlternatives(given).alternatives.find((entry) => entry.kind === kind && (far === null || entry.far === far))!

const rates = decimals({ from: 0, to: 1, places: 6 }).map((rate) => rate.minus('0.3').times('0.001'))
const markets = fc
  .record({
    contracts: positiveCounts,
    residualCoin: decimals({ from: 0, to: 2, places: 4 }),
    contract: inverseContracts,
    spotPrice: prices,
    factors: fc.tuple(factors, factors, factors, factors),
    daysToNear: decimals({ from: 1, to: 90, places: 2 }),
    farDays: fc.tuple(decimals({ from: 1, to: 400, places: 2 }), decimals({ from: 1, to: 400, places: 2 })),
    wait: decimals({ from: 0, to: 100, places: 1 }),
    costOfCapital: shares,
    fees: fc.record({
      nearFeeRate: fees,
      farFeeRate: fees,
      nearSlippageRate: fees,
      farSlippageRate: fees,
      settlementFeeRate: fees,
      exitSpotFeeRate: fees,
      exitSlippageRate: fees,
    }),
    rate: rates,
    feeRate: fees,
    slippageRate: fees,
  })
  .map(({ contracts, residualCoin, factors: [a, b, c, d], farDays, wait, rate, feeRate, slippageRate, ...market }) => {
    const priceOf = (factor: typeof a) => market.spotPrice.times(factor)
    const days = farDays.map((more) => market.daysToNear.plus(more)) as [typeof wait, typeof wait]
    return {
      ...market,
      position: { contracts, residualCoin },
      nearPrice: priceOf(a),
      fars: [
        { price: priceOf(b), daysToExpiry: days[0] },
        { price: priceOf(c), daysToExpiry: days[1] },
      ],
      horizonDays: days[0].plus(days[1]).plus(wait),
      floating: { rate, intervalHours: decimal('8'), perpetualPrice: priceOf(d), feeRate, slippageRate },
    } satisfies RollAlternativesArguments
  })

describe('rollAlternatives', () => {
  // The cash-and-carry essay of 2021: 136,363.64 now, 150,000 in a month, 180,000 in a year and a month.
  test('to roll is best without a cost of capital', () => {
    const { startUsd, horizonDays, alternatives } = rollAlternatives(essay)
    expect(agree(startUsd, decimal('1500000').div(11))).toBe(true)
    expect(horizonDays).toEqual(decimal('396'))
    expect(alternatives.map(({ kind, far, rank }) => [kind, far, rank])).toEqual([
      ['hold', null, 2],
      ['close', null, 3],
      ['roll', 0, 1],
    ])
    expect(alternatives.map(({ contracts }) => contracts)).toEqual([decimal('150000'), zero, decimal('180000')])
    expect(alternatives[0]!.endUsd).toEqual(decimal('150000'))
    expect(alternatives[2]!.endUsd).toEqual(decimal('180000'))
    expect(agree(alternatives[2]!.netReturnRate, decimal('0.32'))).toBe(true)
    expect(agree(alternatives[1]!.netAnnualisedYield, zero, { scale: decimal('1') })).toBe(true)
    // By hand: against 150,000 the far future may fall to 110, and dollars may earn 20.35% a year from today on.
    expect(agree(alternatives[2]!.breakEven.farPrice!, decimal('110'))).toBe(true)
    expect(agree(alternatives[2]!.breakEven.costOfCapital!, decimal('10950').div(53820))).toBe(true)
    expect(alternatives[2]!.breakEven.fundingRate).toBe(null)
    expect(alternatives[0]!.breakEven).toMatchObject({ farPrice: null, feeRate: null, fundingRate: null })
  })

  test('without a far future the horizon is the near expiry', () => {
    const { horizonDays, alternatives } = rollAlternatives({ ...essay, fars: [] })
    expect(horizonDays).toEqual(decimal('31'))
    expect(alternatives.map(({ kind, rank }) => [kind, rank])).toEqual([
      ['hold', 1],
      ['close', 2],
    ])
  })

  test('a tie is in the order of the list', () => {
    const level = { ...essay, nearPrice: decimal('100'), fars: [], floating: { ...floating, rate: zero } }
    expect(rollAlternatives(level).alternatives.map(({ rank }) => rank)).toEqual([1, 2, 3])
  })

  test('law: ranking is by the dollars at the horizon', () => {
    const holds = fc.property(markets, (market) => {
      const { alternatives } = rollAlternatives(market)
      const ranked = alternatives.toSorted((a, b) => a.rank - b.rank)
      expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
      return ranked.every(({ endUsd }, index) => index === 0 || endUsd.lessThanOrEqualTo(ranked[index - 1]!.endUsd))
    })
    fc.assert(holds)
  })

  test('law: the size of a roll is that of roll, and what it brings that of its settlement at the spot price', () => {
    const holds = fc.property(markets, (market) => {
      const { contract, nearPrice, spotPrice, position } = market
      const { price: farPrice, daysToExpiry } = market.fars[1]!
      const rolled = roll({ ...position, ...market.fees, contract, nearPrice, farPrice, days: daysToExpiry })
      const answer = of(market, 'roll', 1)
      expect(answer.contracts).toEqual(rolled.sellFar)
      expect(answer.residualCoin).toEqual(rolled.residualCoin)
      const heldCoin = rolled.availableCoin.minus(rolled.farFeeCoin)
      const { settlementFeeRate, exitSpotFeeRate, exitSlippageRate } = market.fees
      const costs = { settlementFeeRate, exitSpotFeeRate, exitSlippageRate }
      const sold = {
        heldCoin,
        contracts: rolled.sellFar,
        contract,
        entryPrice: farPrice.times(decimal('1').minus(market.fees.farSlippageRate)),
        settlementPrice: spotPrice,
        costs,
      }
      expect(agree(answer.cashUsd, fixedBondSettlement(sold).finalUsd)).toBe(true)
      const grown = (days: typeof daysToExpiry) => market.costOfCapital.times(days).div(365).plus(1)
      return agree(answer.endUsd, answer.cashUsd.times(grown(market.horizonDays)).div(grown(daysToExpiry)))
    })
    fc.assert(holds)
  })

  test('law: a float is the floating bond at that rate, lots aside', () => {
    const holds = fc.property(positiveCounts, prices, rates, fees, (count, spotPrice, rate, feeRate) => {
      const { contracts, contract } = inCrumbs(count, inverse)
      const given = { ...essay, position: { contracts, residualCoin: zero }, contract, spotPrice, nearPrice: spotPrice }
      const days = { daysToNear: decimal('1'), fars: [], horizonDays: decimal('3') }
      const { endUsd } = of({ ...given, ...days, floating: { ...floating, rate, feeRate } }, 'float')
      const span = { from: '2021-01-01T04:00Z', to: '2021-01-04T04:00Z', hoursOfDay: ['4', '12', '20'].map(decimal) }
      const fundings = generatedFundings({ ...span, rate, startPrice: decimal('100') })
      const bond = floatingBond({ capitalUsd: count, spotPrice, contract, fundings, rehedge: 'never', feeRate })
      // Sold once with its fee, grown nine times, bought back with its fee.
      const grown = count.div(feeRate.plus(1)).times(rate.plus(1).pow(9)).times(decimal('1').minus(feeRate))
      expect(agree(bond.contracts.times(contract.multiplier), count.div(feeRate.plus(1)), { within: '1e-25' })).toBe(
        true,
      )
      return agree(endUsd, grown, { within: '1e-25' })
    })
    fc.assert(holds, { numRuns: 30 })
  })

  // By hand: 136,363.64 now or 150,000 in 31 days is a tenth; at just that rate neither is better, whatever comes after.
  test('a near future that yields the cost of capital has no excess, however far the horizon is', () => {
    const costOfCapital = decimal('0.1').times(365).div(31)
    const { alternatives } = rollAlternatives({ ...essay, costOfCapital })
    for (const { kind, excessYield } of alternatives)
      if (kind !== 'roll') expect(agree(excessYield, zero, { scale: decimal('1') }), kind).toBe(true)
  })

  test('a hopeless far future of five years changes nothing between the others', () => {
    const level = { ...essay, nearPrice: decimal('101'), costOfCapital: decimal('0.118') }
    const ranked = (given: RollAlternativesArguments) =>
      rollAlternatives(given).alternatives.filter(({ kind }) => kind !== 'roll')
    const best = (given: RollAlternativesArguments) =>
      ranked(given)
        .toSorted((a, b) => b.endUsd.comparedTo(a.endUsd))
        .map(({ kind }) => kind)
    const hopeless = { price: decimal('60'), daysToExpiry: decimal('1825') }
    expect(best({ ...level, fars: [hopeless] })).toEqual(best({ ...level, fars: [] }))
  })

  test('law: the order of those that end on days of their own depends neither on a third nor on the horizon', () => {
    const holds = fc.property(markets, decimals({ from: 0, to: 3000, places: 2 }), (drawn, more) => {
      const { floating: _, ...market } = drawn
      const order = (given: RollAlternativesArguments) =>
        rollAlternatives(given)
          .alternatives.toSorted((a, b) => a.rank - b.rank)
          .map(({ kind, far }) => [kind, far])
      const later = { ...market, horizonDays: market.horizonDays.plus(more) }
      expect(order(later)).toEqual(order(market))
      const { horizonDays: __, ...first } = { ...market, fars: market.fars.slice(0, 1) }
      return JSON.stringify(order(first)) === JSON.stringify(order(market).filter(([, far]) => far !== 1))
    })
    fc.assert(holds)
  })

  test('law: a third changes nothing between a float and another where the horizon is the same', () => {
    const holds = fc.property(markets, (market) => {
      const two = (given: RollAlternativesArguments) =>
        [of(given, 'hold'), of(given, 'float')].map(({ endUsd }) => endUsd.toFixed())
      return two(market).join() === two({ ...market, fars: [] }).join()
    })
    fc.assert(holds)
  })

  test('law: dollars at the horizon are those of fractions of integers, to 36 digits', () => {
    const holds = fc.property(markets, (market) => {
      const exact = (value: typeof zero) => fraction(value.toFixed())
      const { position, contract, fees: costs, fars } = market
      const oracle = ends({
        contracts: exact(position.contracts),
        residualCoin: exact(position.residualCoin),
        multiplier: exact(contract.multiplier),
        lotSize: exact(contract.lotSize),
        spotPrice: exact(market.spotPrice),
        nearPrice: exact(market.nearPrice),
        daysToNear: exact(market.daysToNear),
        horizonDays: exact(market.horizonDays),
        costOfCapital: exact(market.costOfCapital),
        fars: fars.map(({ price, daysToExpiry }) => ({ price: exact(price), days: exact(daysToExpiry) })),
        nearFeeRate: exact(costs.nearFeeRate),
        farFeeRate: exact(costs.farFeeRate),
        nearSlippageRate: exact(costs.nearSlippageRate),
        farSlippageRate: exact(costs.farSlippageRate),
        settlementFeeRate: exact(costs.settlementFeeRate),
        exitSpotFeeRate: exact(costs.exitSpotFeeRate),
        exitSlippageRate: exact(costs.exitSlippageRate),
      })
      const { alternatives } = rollAlternatives(market)
      const own = alternatives.filter(({ kind }) => kind !== 'float')
      return own.every(({ endUsd }, index) => names(endUsd.toFixed(), oracle[index]!))
    })
    fc.assert(holds, { numRuns: 1000 })
  })

  /** Whether an alternative has as many dollars as the best of the others. */
  const ties = (given: RollAlternativesArguments, index: number) => {
    const { alternatives } = rollAlternatives(given)
    const ends = alternatives.map(({ endUsd }) => endUsd)
    const best = ends.filter((_, other) => other !== index).reduce((a, b) => (b.greaterThan(a) ? b : a))
    return agree(ends[index]!, best, { within: '1e-25' })
  }
  const crumbs = ({ position, ...market }: RollAlternativesArguments & { contract: typeof inverse }) => {
    const { contracts, contract } = inCrumbs(position.contracts, market.contract)
    return { ...market, contract, position: { ...position, contracts } }
  }

  test('law: at the break-even cost of capital an alternative ties with the best other one, whole lots included', () => {
    const holds = fc.property(markets, (market) => {
      rollAlternatives(market).alternatives.forEach(({ breakEven: { costOfCapital } }, index) => {
        if (costOfCapital !== null) expect(ties({ ...market, costOfCapital }, index), `${index}`).toBe(true)
      })
    })
    fc.assert(holds)
  })

  test('law: no cost of capital nearer to the one given does', () => {
    const holds = fc.property(markets, shares, (market, share) => {
      rollAlternatives(market).alternatives.forEach(({ endUsd, breakEven: { costOfCapital }, rank }, index) => {
        const { alternatives } = rollAlternatives(market)
        expect(alternatives[index]!.endUsd).toEqual(endUsd)
        if (costOfCapital === null) return
        // On the way there the alternative stays on its side of the best other one.
        const between = market.costOfCapital.plus(costOfCapital.minus(market.costOfCapital).times(share))
        const there = rollAlternatives({ ...market, costOfCapital: between }).alternatives
        expect(there[index]!.rank === 1).toBe(rank === 1)
      })
    })
    fc.assert(holds, { numRuns: 25 })
  })

  test('law: at the break-even funding rate the float does, whole lots included', () => {
    const holds = fc.property(markets, (market) => {
      const { fundingRate } = of(market, 'float').breakEven
      if (fundingRate === null) return
      expect(ties({ ...market, floating: { ...market.floating, rate: fundingRate } }, 4)).toBe(true)
    })
    fc.assert(holds)
  })

  test('law, case 9: at the break-even far price, or fee on every trade, a roll does, lots aside', () => {
    const holds = fc.property(markets, fc.constantFrom(0, 1), (drawn, far) => {
      const market = crumbs(drawn)
      const { farPrice, feeRate } = of(market, 'roll', far).breakEven
      const fars = market.fars.map((future, index) => (index === far ? { ...future, price: farPrice! } : future))
      if (farPrice !== null) expect(ties({ ...market, fars }, 2 + far), 'farPrice').toBe(true)
      if (feeRate === null) return
      const cost = { ...market.fees, nearFeeRate: feeRate, farFeeRate: feeRate }
      // Every market drawn has a perpetual.
      const floating = { ...market.floating!, feeRate }
      expect(ties({ ...market, fees: cost, floating }, 2 + far), 'feeRate').toBe(true)
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => rollAlternatives({ ...essay, ...change })
  const far = (price: string, daysToExpiry: string) => ({ price: decimal(price), daysToExpiry: decimal(daysToExpiry) })
  const feeNames = ['nearFeeRate', 'farFeeRate', 'settlementFeeRate', 'exitSpotFeeRate', 'exitSlippageRate']
  refuses([
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    [
      'position.contracts must be a whole number, was 0.5',
      but({ position: { contracts: decimal('0.5'), residualCoin: zero } }),
    ],
    [
      'position.contracts must leave equity greater than zero, was 0',
      but({ position: { contracts: zero, residualCoin: zero } }),
    ],
    [
      'position.residualCoin must leave equity greater than zero, was -5000',
      but({ position: { contracts: decimal('150000'), residualCoin: decimal('-5000') } }),
    ],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: zero })],
    ['costOfCapital must leave equity greater than zero, was -0.95', but({ costOfCapital: decimal('-0.95') })],
    ['nearPrice must be greater than zero, was 0', but({ nearPrice: zero })],
    ['daysToNear must be greater than zero, was 0', but({ daysToNear: zero })],
    ['costOfCapital must be greater than -1, was -1', but({ costOfCapital: decimal('-1') })],
    ['fars[0].price must be greater than zero, was 0', but({ fars: [far('0', '40')] })],
    ['fars[1].daysToExpiry must be longer than the near term, was 31', but({ fars: [far('1', '40'), far('1', '31')] })],
    ['horizonDays must be at least the days to the last expiry, was 395', but({ horizonDays: decimal('395') })],
    ['horizonDays must be at least the days to the last expiry, was 30', but({ fars: [], horizonDays: decimal('30') })],
    ['floating.rate must be greater than -1, was -1', but({ floating: { ...floating, rate: decimal('-1') } })],
    [
      'floating.intervalHours must be greater than zero, was 0',
      but({ floating: { ...floating, intervalHours: zero } }),
    ],
    [
      'floating.perpetualPrice must be greater than zero, was 0',
      but({ floating: { ...floating, perpetualPrice: zero } }),
    ],
    [
      'floating.feeRate must be greater than -1 and less than 1, was 1',
      but({ floating: { ...floating, feeRate: decimal('1') } }),
    ],
    [
      'floating.slippageRate must be greater than -1 and less than 1, was 1',
      but({ floating: { ...floating, slippageRate: decimal('1') } }),
    ],
    [
      'floating.rate must give a result within range, was 1000000000000000',
      but({ floating: { rate: decimal('1e15'), intervalHours: decimal('1e-15') } }),
    ],
    ...feeNames.map((name): [string, () => unknown] => [
      `fees.${name} must be greater than -1 and less than 1, was 1`,
      but({ fees: { [name]: decimal('1') } }),
    ]),
  ])
})
