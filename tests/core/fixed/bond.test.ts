import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, type FixedBondArguments } from '../../../src/core'
import { bond as exactBond, difference, fraction, isPositive, names, product, quotient } from '../oracle'
import { refuses } from '../refusals'
import { agree, bonds, decimals, inverse, linear, longBonds, prices } from '../samples'

const essay: FixedBondArguments = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  daysToExpiry: decimal('365'),
  contract: inverse,
}

/** The same arguments as fractions for the oracle. */
const exact = ({ contract, costs, ...rest }: Required<FixedBondArguments>) => {
  const all = Object.entries({ ...rest, ...costs, multiplier: contract.multiplier, lotSize: contract.lotSize })
  // fromEntries forgets the names, which are those of the arguments.
  return Object.fromEntries(all.map(([name, value]) => [name, fraction(value.toFixed())])) as Parameters<
    typeof exactBond
  >[0]
}

describe('fixedBond', () => {
  // The cash-and-carry essay of 2021: 100,000 dollars, a coin at 100 and its one-year future at 150.
  test('100,000 dollars become 150,000 in a year', () => {
    const bond = fixedBond(essay)
    expect(bond.coin).toEqual(decimal('1000'))
    expect(bond.contracts).toEqual(decimal('150000'))
    expect(bond.lots).toEqual(decimal('150000'))
    expect(bond.notionalCoin).toEqual(decimal('1000'))
    expect(bond.heldCoin).toEqual(decimal('1000'))
    expect(bond.residualCoin).toEqual(decimal('0'))
    expect(bond.finalUsd).toEqual(decimal('150000'))
    expect(bond.annualisedYield).toEqual(decimal('0.5'))
    expect(bond.netYields.act360).toEqual(decimal('0.5').times(360).div(365))
    expect(bond.dv01Usd).toEqual(decimal('-20').div(3))
    expect(bond.attribution.basisUsd).toEqual(decimal('50000'))
    expect(bond.costsUsd).toEqual(decimal('0'))
  })

  // 100 dollars at 100 in lots of 100 contracts, the future at 120: one lot for 100 / 120 of the coin.
  test('case 10: the price of face is of what the face took: 0.83 beside a yield of 20%', () => {
    const { priceOfFace, faceUsd, grossAnnualisedYield } = fixedBond({
      ...essay,
      capitalUsd: decimal('100'),
      futuresPrice: decimal('120'),
      costOfCapital: decimal('0'),
      contract: { ...inverse, lotSize: decimal('100') },
    })
    expect([faceUsd, grossAnnualisedYield]).toEqual([decimal('100'), decimal('0.2')])
    expect(agree(priceOfFace!, decimal('1').div('1.2'))).toBe(true)
  })

  test('the naive size of 100,000 contracts leaves a third of the coin open', () => {
    const { naive } = fixedBond(essay)
    expect(naive.contracts).toEqual(decimal('100000'))
    expect(naive.faceUsd).toEqual(decimal('100000'))
    expect(naive.unhedgedCoin).toEqual(decimal('1000').div(3))
    expect(naive.heldCoin).toEqual(decimal('1000'))
  })

  // By hand: 1% of 100,000 leaves 990 coins, and 1% of the sale takes 148,500 / 1.01 to 147,029 contracts.
  test('fees come out of the size', () => {
    const bond = fixedBond({ ...essay, costs: { spotFeeRate: decimal('0.01'), futuresFeeRate: decimal('0.01') } })
    expect(bond.coin).toEqual(decimal('990'))
    expect(bond.contracts).toEqual(decimal('147029'))
    expect(bond.attribution.spotFeeUsd).toEqual(decimal('-1000'))
    expect(bond.attribution.futuresFeeUsd).toEqual(decimal('-147029').div(150))
    expect(bond.heldCoin).toEqual(bond.coin.minus(bond.entryFeeCoin))
  })

  test('less than one lot is no contract and all residual', () => {
    const bond = fixedBond({
      ...essay,
      capitalUsd: decimal('50'),
      contract: { ...inverse, multiplier: decimal('100') },
    })
    expect(bond.contracts).toEqual(decimal('0'))
    expect(bond.faceUsd).toEqual(decimal('0'))
    expect(bond.residualCoin).toEqual(decimal('0.5'))
    expect(bond.returnRate).toEqual(decimal('0'))
    expect(bond.dv01Usd).toEqual(decimal('0'))
  })

  test('law: coin that buys no lot loses nothing', () => {
    const contract = { ...inverse, multiplier: decimal('1000000') }
    const amounts = decimals({ from: 1, to: 1000, places: 2 })
    const holds = fc.property(amounts, prices, (capitalUsd, spotPrice) => {
      const bond = fixedBond({ ...essay, capitalUsd, spotPrice, futuresPrice: spotPrice, contract })
      return bond.finalUsd.equals(capitalUsd) && bond.returnRate.isZero()
    })
    fc.assert(holds)
  })

  test('law: it agrees with fractions of integers to 36 digits', () => {
    const holds = fc.property(fc.oneof(bonds, longBonds), (trade) => {
      const answer = fixedBond(trade)
      const { naive, bond } = exactBond(exact(trade))
      const figures = [
        // Object.entries widens the names, which are fields of both.
        ...Object.entries(bond).map(([name, figure]) => [name, answer[name as keyof typeof bond], figure] as const),
        ['naive.contracts', answer.naive.contracts, naive.contracts] as const,
        ['naive.unhedgedCoin', answer.naive.unhedgedCoin, naive.unhedgedCoin] as const,
      ]
      for (const [name, value, figure] of figures)
        expect(names(value.toFixed(), figure), `${name} ${value.toFixed()}`).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: one more lot would not fit, and the residual is what a lot does not take', () => {
    const holds = fc.property(fc.oneof(bonds, longBonds), (trade) => {
      const { contracts, residualCoin } = fixedBond(trade)
      const { bond, coinPerLot } = exactBond(exact(trade))
      const lots = quotient(fraction(contracts.toFixed()), fraction(trade.contract.lotSize.toFixed()))
      const left = difference(bond.coin, product(lots, coinPerLot))
      expect(isPositive(left) || left.over === 0n).toBe(true)
      expect(isPositive(difference(coinPerLot, left))).toBe(true)
      expect(residualCoin.isZero()).toBe(left.over === 0n)
      expect(residualCoin.isNegative()).toBe(false)
    })
    fc.assert(holds)
  })

  test('law: whole dollars at any spot, sold at that spot in one dollar contracts, are as many contracts', () => {
    const short = fc.bigInt(1n, 10n ** 13n).map((price) => decimal(`${price}e-6`))
    const long = fc.bigInt(10n ** 58n, 10n ** 59n).map((price) => decimal(`${price}e-54`))
    const spots = fc.oneof(short, long)
    const holds = fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), spots, (dollars, spotPrice) => {
      const capitalUsd = decimal(String(dollars))
      const bond = fixedBond({ ...essay, capitalUsd, spotPrice, futuresPrice: spotPrice })
      return bond.contracts.equals(capitalUsd) && bond.residualCoin.isZero() && !bond.residualCoin.isNegative()
    })
    fc.assert(holds, { numRuns: 500, examples: [[5961793, decimal('61234.56')]] })
  })

  test('law: the lines of the attribution are the profit', () => {
    const holds = fc.property(bonds, (trade) => {
      const { attribution, costsUsd, finalUsd } = fixedBond(trade)
      const { basisUsd, profitUsd, unexplainedUsd, costsUsd: sum, ...lines } = attribution
      const total = Object.values(lines).reduce((so, line) => so.plus(line))
      const scale = Object.values(lines).reduce(
        (so, line) => so.plus(line.abs()),
        basisUsd.abs().plus(trade.capitalUsd),
      )
      expect(agree(profitUsd, finalUsd.minus(trade.capitalUsd))).toBe(true)
      expect(agree(total, sum, { within: '1e-40', scale })).toBe(true)
      expect(costsUsd.equals(sum.negated())).toBe(true)
      return agree(unexplainedUsd, decimal('0'), { within: '1e-40', scale })
    })
    fc.assert(holds)
  })

  test('law: a year annualised is the return, and the yields agree with each other', () => {
    const holds = fc.property(bonds, (trade) => {
      const { returnRate, annualisedYield, netYields, grossYields, grossAnnualisedYield } = fixedBond({
        ...trade,
        daysToExpiry: decimal('365'),
      })
      expect(agree(annualisedYield, returnRate)).toBe(true)
      expect(annualisedYield).toEqual(netYields.simple)
      expect(grossAnnualisedYield).toEqual(grossYields.simple)
      return agree(netYields.compounded, returnRate, { scale: returnRate.abs().plus(1) })
    })
    fc.assert(holds)
  })

  test('law: dv01 is the fall of the value for a basis point more, to the second order', () => {
    const holds = fc.property(prices, decimals({ from: 0, to: 1, places: 4 }), (spotPrice, rate) => {
      const [days, capitalUsd] = [decimal('365'), decimal('1000000')]
      const futuresPrice = spotPrice.times(rate.plus(1))
      const { faceUsd, dv01Usd } = fixedBond({ ...essay, capitalUsd, spotPrice, futuresPrice, daysToExpiry: days })
      const valueAt = (yearly: typeof rate) => faceUsd.div(yearly.plus(1))
      const fall = valueAt(rate.plus('0.0001')).minus(valueAt(rate))
      return agree(fall, dv01Usd, { within: '0.001' })
    })
    fc.assert(holds)
  })

  const but = (change: Partial<FixedBondArguments>) => () => fixedBond({ ...essay, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: decimal('0') })],
    ['spotPrice must be greater than zero, was -1', but({ spotPrice: decimal('-1') })],
    ['futuresPrice must be greater than zero, was 0', but({ futuresPrice: decimal('0') })],
    ['daysToExpiry must be greater than zero, was 0', but({ daysToExpiry: decimal('0') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['costOfCapital must be greater than -1, was -1', but({ costOfCapital: decimal('-1') })],
    ['costs.spotFeeRate must be greater than -1 and less than 1, was 1', but({ costs: { spotFeeRate: decimal('1') } })],
    [
      'costs.futuresFeeRate must be greater than -1 and less than 1, was -1',
      but({ costs: { futuresFeeRate: decimal('-1') } }),
    ],
    [
      'costs.settlementFeeRate must be greater than -1 and less than 1, was 2',
      but({ costs: { settlementFeeRate: decimal('2') } }),
    ],
    [
      'costs.exitSpotFeeRate must be greater than -1 and less than 1, was 1',
      but({ costs: { exitSpotFeeRate: decimal('1') } }),
    ],
    [
      'costs.spotSlippageRate must be greater than -1 and less than 1, was -1',
      but({ costs: { spotSlippageRate: decimal('-1') } }),
    ],
    [
      'costs.futuresSlippageRate must be greater than -1 and less than 1, was 1',
      but({ costs: { futuresSlippageRate: decimal('1') } }),
    ],
    [
      'costs.exitSlippageRate must be greater than -1 and less than 1, was 1',
      but({ costs: { exitSlippageRate: decimal('1') } }),
    ],
  ])
})
