import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, partialRoll, rollAlternatives, type Decimal, type PartialRollArguments } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, fees, inCrumbs, inverseContracts, linear, positiveCounts, prices, shares } from '../samples'
import { essay as rollOfEssay, factors } from './essay'

const [zero, one] = [decimal('0'), decimal('1')]
const far = (price: string, daysToExpiry: string, weight: string) => ({
  price: decimal(price),
  daysToExpiry: decimal(daysToExpiry),
  weight: decimal(weight),
})
const essay: PartialRollArguments = { ...rollOfEssay, fars: [far('132', '396', '1')] }

describe('partialRoll', () => {
  test('half of it rolled becomes 90,000, and half of it stays 75,000', () => {
    const half = partialRoll({ ...essay, rolledShare: decimal('0.5') })
    expect(half.parts).toMatchObject([
      { kind: 'roll', far: 0, shareRate: decimal('0.5'), contracts: decimal('90000'), cashDay: decimal('396') },
      { kind: 'hold', far: null, shareRate: decimal('0.5'), contracts: decimal('75000'), cashDay: decimal('31') },
    ])
    expect([half.rolledContracts, half.restContracts]).toEqual([decimal('75000'), decimal('75000')])
    expect(half.endUsd).toEqual(decimal('165000'))
    expect(agree(half.startUsd, decimal('1500000').div(11))).toBe(true)
    expect(agree(half.netReturnRate, decimal('0.21'))).toBe(true)
    expect(agree(half.netAnnualisedYield, decimal('0.21').times(365).div(396))).toBe(true)
  })

  test('the rest may be closed: 75,000 at 110 are 68,181.82 dollars of today', () => {
    const { endUsd, parts } = partialRoll({ ...essay, rolledShare: decimal('0.5'), rest: 'close' })
    expect(agree(endUsd, decimal('90000').plus(decimal('750000').div(11)))).toBe(true)
    expect(parts[1]).toMatchObject({ kind: 'close', contracts: zero, cashDay: zero })
  })

  test('two to one over two expiries: 100,000 become 110,000, and 50,000 become 60,000', () => {
    const { endUsd, parts } = partialRoll({ ...essay, fars: [far('121', '213', '2'), far('132', '396', '1')] })
    expect(parts.map(({ position }) => position.contracts)).toEqual([decimal('100000'), decimal('50000')])
    expect(parts.map(({ contracts }) => contracts)).toEqual([decimal('110000'), decimal('60000')])
    expect(endUsd).toEqual(decimal('170000'))
  })

  test('a future without a weight has no part, and a part of no lot is still said', () => {
    const fars = [far('121', '213', '0'), far('132', '396', '1')]
    expect(partialRoll({ ...essay, fars }).parts.map((part) => part.far)).toEqual([1])
    const tiny = partialRoll({ ...essay, rolledShare: decimal('0.000001') })
    expect(tiny.parts[0]).toMatchObject({ contracts: zero, startUsd: zero, netAnnualisedYield: null })
    expect(tiny.restContracts).toEqual(decimal('150000'))
  })

  const markets = fc
    .record({
      position: fc.record({ contracts: positiveCounts, residualCoin: decimals({ from: 0, to: 2, places: 4 }) }),
      contract: inverseContracts,
      spotPrice: prices,
      factors: fc.tuple(factors, factors, factors),
      weights: fc.tuple(decimals({ from: 1, to: 5, places: 2 }), decimals({ from: 0, to: 5, places: 2 })),
      daysToNear: decimals({ from: 1, to: 90, places: 2 }),
      costOfCapital: shares,
      fees: fc.record({ nearFeeRate: fees, farFeeRate: fees, settlementFeeRate: fees, exitSpotFeeRate: fees }),
      rest: fc.constantFrom('hold' as const, 'close' as const),
      rolledShare: decimals({ from: 0, to: 1, places: 3 }),
    })
    .map(({ factors: [a, b, c], weights: [first, second], ...market }): PartialRollArguments => ({
      ...market,
      nearPrice: market.spotPrice.times(a),
      fars: [
        { price: market.spotPrice.times(b), daysToExpiry: market.daysToNear.plus(91), weight: first },
        { price: market.spotPrice.times(c), daysToExpiry: market.daysToNear.plus(182), weight: second },
      ],
    }))
  const alone = (market: PartialRollArguments, chosen: number) => ({
    ...market,
    fars: market.fars.map((one_, at) => ({ ...one_, weight: at === chosen ? one : zero })),
  })
  const figures = ({ startUsd, endUsd, netReturnRate, netAnnualisedYield, excessYield }: Figures) =>
    [startUsd, endUsd, netReturnRate, netAnnualisedYield, excessYield].map((figure) => figure.toFixed())
  type Figures = Record<'startUsd' | 'endUsd' | 'netReturnRate' | 'netAnnualisedYield' | 'excessYield', Decimal>

  test('law: rolled whole into one future it is the roll of the ranking, to the digit', () => {
    const holds = fc.property(markets, fc.constantFrom(0, 1), (market, chosen) => {
      const { startUsd, alternatives } = rollAlternatives(market)
      const roll = alternatives.find((alternative) => alternative.far === chosen)!
      const partial = partialRoll({ ...alone(market, chosen), rolledShare: one })
      expect(figures(partial)).toEqual(figures({ ...roll, startUsd }))
      const { contracts, residualCoin, cashUsd, cashDay } = roll
      expect(partial.parts).toMatchObject([{ contracts, residualCoin, cashUsd, cashDay }])
    })
    fc.assert(holds)
  })

  test('law: with nothing rolled it is the hold or the close of the ranking, to the digit', () => {
    const holds = fc.property(markets, (market) => {
      const { startUsd, alternatives } = rollAlternatives(market)
      const rest = alternatives.find(({ kind }) => kind === market.rest)!
      expect(figures(partialRoll({ ...market, rolledShare: zero }))).toEqual(figures({ ...rest, startUsd }))
    })
    fc.assert(holds)
  })

  test('law: the parts add up, in contracts, at the start and at the horizon', () => {
    const holds = fc.property(markets, (market) => {
      const { parts, rolledContracts, restContracts, startUsd, endUsd, horizonDays } = partialRoll(market)
      const sum = (figure: (part: (typeof parts)[number]) => Decimal) =>
        parts.reduce((total, part) => total.plus(figure(part)), zero)
      expect(sum(({ position }) => position.contracts)).toEqual(market.position.contracts)
      expect(rolledContracts.plus(restContracts)).toEqual(market.position.contracts)
      expect(
        agree(
          sum((part) => part.endUsd),
          endUsd,
        ),
      ).toBe(true)
      const ranking = rollAlternatives(market)
      expect(agree(startUsd, ranking.startUsd)).toBe(true)
      expect(horizonDays).toEqual(ranking.horizonDays)
    })
    fc.assert(holds)
  })

  test('law: lots aside, it is the mean of its alternatives by their shares', () => {
    const holds = fc.property(markets, (given) => {
      const { contracts, contract } = inCrumbs(given.position.contracts, given.contract)
      const market = { ...given, contract, position: { ...given.position, contracts } }
      const { alternatives } = rollAlternatives(market)
      const { parts, endUsd } = partialRoll(market)
      const mean = parts.reduce((sum, { shareRate, kind, far: at }) => {
        const whole = alternatives.find((one_) => one_.kind === kind && one_.far === at)!
        return sum.plus(whole.endUsd.times(shareRate))
      }, zero)
      expect(agree(endUsd, mean, { within: '1e-25' })).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['rolledShare must be at least zero, was -0.1', () => partialRoll({ ...essay, rolledShare: decimal('-0.1') })],
    ['restShare must be at least zero, was -0.2', () => partialRoll({ ...essay, rolledShare: decimal('1.2') })],
    ['fars[0].weight must be at least zero, was -1', () => partialRoll({ ...essay, fars: [far('132', '396', '-1')] })],
    [
      'fars[0].weight must be greater than zero, was 0',
      () => partialRoll({ ...essay, fars: [far('132', '396', '0')] }),
    ],
    ['fars must have at least one entry, was 0', () => partialRoll({ ...essay, fars: [] })],
    // A text from a link may still be anything.
    ['rest must be one of the known choices, was wait', () => partialRoll({ ...essay, rest: 'wait' as 'hold' })],
    [
      'position.contracts must leave equity greater than zero, was 0',
      () => partialRoll({ ...essay, position: { contracts: zero, residualCoin: zero } }),
    ],
    ['contract.payoff must be an inverse contract, was linear', () => partialRoll({ ...essay, contract: linear })],
  ])
})
