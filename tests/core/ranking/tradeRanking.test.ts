import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimal,
  fixedBond,
  floatingReturn,
  tradeRanking,
  type TradeArguments,
  type TradeRankingArguments,
} from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, fees, inverse, linear, prices, shares } from '../samples'

const [zero, one] = [decimal('0'), decimal('1')]
const noCosts = {
  spotFeeRate: zero,
  futuresFeeRate: zero,
  settlementFeeRate: zero,
  exitSpotFeeRate: zero,
  spotSlippageRate: zero,
  futuresSlippageRate: zero,
  exitSlippageRate: zero,
}
const dated: TradeArguments = {
  contract: inverse,
  spotPrice: decimal('100'),
  price: decimal('150'),
  term: { kind: 'dated', daysToExpiry: decimal('365') },
  marginRate: zero,
  costs: noCosts,
}
const perpetual: TradeArguments = {
  ...dated,
  price: decimal('100'),
  term: { kind: 'perpetual', rate: decimal('0.01'), intervalHours: decimal('24') },
}
const ranking = (trades: readonly TradeArguments[], horizon = '365', more: Partial<TradeRankingArguments> = {}) =>
  tradeRanking({
    capitalUsd: decimal('100000'),
    costOfCapital: zero,
    horizonDays: decimal(horizon),
    trades,
    ...more,
  })

describe('worked by hand', () => {
  test('an inverse future keeps all dollars at work, a linear one posts some of them', () => {
    const { trades } = ranking([{ ...dated, contract: linear, marginRate: decimal('0.5') }, dated])
    // 100,000 / (100 + 75) is 571 coins; 57,100 + 28,550 + 42,825 + 75 left over.
    expect(trades.map(({ endUsd }) => endUsd.toString())).toEqual(['128550', '150000'])
    expect(trades.map(({ rank }) => rank)).toEqual([2, 1])
    expect(trades.map(({ bankruptcyPrice }) => bankruptcyPrice?.toString() ?? null)).toEqual(['225', null])
    expect(trades.map(({ venueUsd }) => venueUsd.toString())).toEqual(['42825', '100000'])
    expect(trades[1]?.horizonYield.toString()).toBe('0.5')
  })

  test('a perpetual earns its funding at every event, on what the margin leaves', () => {
    const { trades } = ranking(
      [perpetual, { ...perpetual, contract: linear, price: decimal('100'), marginRate: decimal('0.25') }],
      '2',
    )
    // 1.01^2 on all; (1 + 0.01 / 1.25)^2 where a fifth is margin.
    expect(trades.map(({ endUsd }) => endUsd.toString())).toEqual(['102010', '101606.4'])
  })

  test('dollars in hand early wait at the cost of capital', () => {
    const near = { ...dated, price: decimal('102'), term: { kind: 'dated', daysToExpiry: decimal('73') } } as const
    const { trades } = ranking([near], '146', { costOfCapital: decimal('0.05') })
    // 2% in 73 days; 5% a year is 1% in 73 days, and 2% in 146: 102,000 * 1.02 / 1.01.
    expect(trades[0]?.annualisedYield.toString()).toBe('0.1')
    expect(trades[0]?.endUsd.toFixed(8)).toBe('103009.90099010')
  })

  test('a delivery fee is paid on the linear future’s settlement too', () => {
    const costs = { ...noCosts, settlementFeeRate: decimal('0.001') }
    const { trades } = ranking([{ ...dated, contract: linear, marginRate: decimal('0.5'), costs }])
    // 571 coins at 100, a thousandth of it.
    expect(trades[0]?.endUsd.toString()).toBe('128492.9')
  })

  test('the tie is the funding at which the best perpetual ends with what the best future does', () => {
    const future = { ...dated, price: decimal('102.01'), term: { kind: 'dated', daysToExpiry: decimal('2') } } as const
    expect(ranking([future, perpetual], '2').tieFundingRate?.toFixed(20)).toBe('0.01000000000000000000')
    expect(ranking([future], '2').tieFundingRate).toBe(null)
    expect(ranking([perpetual], '2')).toMatchObject({ tieFundingRate: null, datedEndUsd: null })
  })
})

const costs = fc.record({
  spotFeeRate: fees,
  futuresFeeRate: fees,
  settlementFeeRate: fees,
  exitSpotFeeRate: fees,
  spotSlippageRate: fees,
  futuresSlippageRate: fees,
  exitSlippageRate: fees,
})
const near = decimals({ from: 0, to: 1, places: 4 }).map((part) => part.plus(3).div('3.5'))
const rates = decimals({ from: 0, to: 1, places: 6 }).map((rate) => rate.minus('0.3').times('0.002'))
const terms = fc.oneof(
  decimals({ from: 1, to: 300, places: 2 }).map((days) => ({ kind: 'dated' as const, daysToExpiry: days })),
  rates.map((rate) => ({ kind: 'perpetual' as const, rate, intervalHours: decimal('8') })),
)
const someTrades = fc
  .record({
    contract: fc.constantFrom(inverse, linear, { ...linear, multiplier: one, lotSize: decimal('0.001') }),
    spotPrice: prices,
    factor: near,
    term: terms,
    costs,
    marginRate: shares,
  })
  .map(({ factor, ...trade }) => ({ ...trade, price: trade.spotPrice.times(factor).toDecimalPlaces(8) }))
  .filter(({ spotPrice }) => spotPrice.greaterThan('0.01') && spotPrice.lessThan('1e6'))

describe('laws', () => {
  test('a dated inverse trade is the fixed bond', () => {
    fc.assert(
      fc.property(someTrades, decimals({ from: 1, to: 365, places: 2 }), (trade, daysToExpiry) => {
        const inverted = { ...trade, contract: inverse, term: { kind: 'dated' as const, daysToExpiry } }
        const [found] = ranking([inverted], daysToExpiry.toFixed()).trades
        const capitalUsd = decimal('100000')
        const bond = fixedBond({ ...inverted, capitalUsd, futuresPrice: inverted.price, daysToExpiry })
        expect(found?.endUsd).toEqual(bond.finalUsd)
        expect(found?.contracts).toEqual(bond.contracts)
        expect(agree(found!.annualisedYield, bond.annualisedYield)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('a perpetual at the spot price, lots aside, returns what floatingReturn reinvests', () => {
    fc.assert(
      fc.property(costs, rates, (given, rate) => {
        const contract = { ...inverse, multiplier: decimal('1e-9'), lotSize: one }
        const trade = { ...perpetual, contract, costs: given, term: { ...perpetual.term, rate } } as TradeArguments
        const [found] = ranking([trade], '30').trades
        const { netReinvested } = floatingReturn({
          rate,
          days: decimal('30'),
          intervalHours: decimal('24'),
          costs: given,
          perpetualFeeRate: given.futuresFeeRate,
          perpetualSlippageRate: given.futuresSlippageRate,
        })
        const wanted = netReinvested.plus(1).times('100000')
        expect(found!.endUsd.div(wanted).minus(1).abs().toNumber()).toBeLessThan(1e-12)
      }),
      { numRuns: 30 },
    )
  })

  test('ranks are an order by dollars at the horizon, and two trades keep theirs beside a third', () => {
    fc.assert(
      fc.property(fc.tuple(someTrades, someTrades, someTrades), ([a, b, c]) => {
        const two = ranking([a, b], '300').trades
        const three = ranking([a, b, c], '300').trades
        expect(three[0]!.rank < three[1]!.rank).toBe(two[0]!.rank < two[1]!.rank)
        const inOrder = three.toSorted((one, other) => one.rank - other.rank)
        expect(inOrder.map(({ rank }) => rank)).toEqual([1, 2, 3])
        expect(inOrder[0]!.endUsd.greaterThanOrEqualTo(inOrder[1]!.endUsd)).toBe(true)
        expect(inOrder[1]!.endUsd.greaterThanOrEqualTo(inOrder[2]!.endUsd)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('the tie typed back ties, for whichever perpetual comes first', () => {
    fc.assert(
      fc.property(someTrades, fc.array(someTrades, { minLength: 1, maxLength: 3 }), (first, others) => {
        const future = { ...first, term: { kind: 'dated' as const, daysToExpiry: decimal('90') } }
        const withRate = (rate: typeof zero) =>
          ranking(
            [
              future,
              ...others.map((trade) => ({
                ...trade,
                term: { kind: 'perpetual' as const, rate, intervalHours: decimal('8') },
              })),
            ],
            '90',
          )
        const tie = withRate(decimal('0.0001')).tieFundingRate
        if (tie === null) return
        const tied = withRate(tie)
        expect(agree(tied.perpetualEndUsd!, tied.datedEndUsd!)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

refuses([
  ['capitalUsd must be greater than zero, was 0', () => ranking([dated], '365', { capitalUsd: zero })],
  ['horizonDays must be greater than zero, was 0', () => ranking([], '0')],
  [
    'costOfCapital must leave equity greater than zero, was -0.5',
    () => ranking([dated], '730', { costOfCapital: decimal('-0.5') }),
  ],
  ['horizonDays must be at least the days to the last expiry, was 364', () => ranking([dated], '364')],
  ['trades[1].price must be greater than zero, was 0', () => ranking([dated, { ...dated, price: zero }])],
  ['trades[0].marginRate must be at least 0 and less than 1, was 1', () => ranking([{ ...dated, marginRate: one }])],
  [
    'trades[0].term.rate must be greater than -1, was -1',
    () => ranking([{ ...perpetual, term: { kind: 'perpetual', rate: decimal('-1'), intervalHours: one } }]),
  ],
])
