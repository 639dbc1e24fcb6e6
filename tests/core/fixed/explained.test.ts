import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, explainedDay, fixedBondValue, type Decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, counts, decimals, inverse, inverseContracts, linear, prices, terms } from '../samples'

const zero = decimal('0')
const marks = (spot: string, future: string, days: string) => ({
  spotPrice: decimal(spot),
  futuresPrice: decimal(future),
  daysToExpiry: decimal(days),
})
const essay = {
  contracts: decimal('150000'),
  contract: inverse,
  equityCoin: decimal('1000'),
  yesterday: marks('100', '150', '365'),
  today: marks('100', '150', '364'),
}
const linesOf = ({
  carryUsd,
  rollDownUsd,
  basisMoveUsd,
  fundingUsd,
  feesUsd,
  remainderUsd,
}: ReturnType<typeof explainedDay>) => [carryUsd, rollDownUsd, basisMoveUsd, fundingUsd, feesUsd, remainderUsd]

describe('explainedDay', () => {
  // By hand: 150,000 / (1 + 0.5 * 364 / 365) is 100,091.41; a future that stood still has a wider basis for what is left.
  test('a future that stands still earns its carry and loses it to the basis', () => {
    const day = explainedDay(essay)
    expect(day.carryUsd.toFixed(4)).toBe('91.4077')
    expect(day.basisMoveUsd.toFixed(4)).toBe('-91.4077')
    expect([day.profitUsd, day.rollDownUsd, day.remainderUsd].map((line) => line.toFixed(20))).toEqual(
      Array(3).fill(`0.${'0'.repeat(20)}`),
    )
  })

  // By hand: 1,100 coins of which 1,000 are hedged; the price goes from 100 to 110 with the future, 1 coin of funding, 2 of fees.
  test('the price earns on the coin that is open, and funding and fees count at the price of today', () => {
    const moved = { yesterday: marks('100', '150', '365'), today: marks('110', '165', '365') }
    const day = explainedDay({
      ...essay,
      ...moved,
      equityCoin: decimal('1100'),
      fundingCoin: decimal('1'),
      feesCoin: decimal('2'),
    })
    expect([day.remainderUsd, day.fundingUsd, day.feesUsd, day.residualCoin].map(String)).toEqual([
      '1000',
      '110',
      '-220',
      '100',
    ])
    expect(day.profitUsd.toFixed(20)).toBe(`890.${'0'.repeat(20)}`)
  })

  test('a curve that pays less for a shorter term rolls down', () => {
    const day = explainedDay({ ...essay, rolledRate: decimal('0.4') })
    expect(day.rollDownUsd.toFixed(2)).toBe('7135.38')
    expect(
      agree(day.rollDownUsd.plus(day.basisMoveUsd), explainedDay(essay).basisMoveUsd, {
        within: '1e-40',
        scale: decimal('1e5'),
      }),
    ).toBe(true)
  })

  test('a perpetual has no days: its premium is all basis', () => {
    const day = explainedDay({
      ...essay,
      yesterday: { ...essay.yesterday, daysToExpiry: null },
      today: { spotPrice: decimal('100'), futuresPrice: decimal('151'), daysToExpiry: null },
    })
    expect([day.carryUsd, day.rollDownUsd, day.rate].map(String)).toEqual(['0', '0', 'null'])
    expect(day.basisMoveUsd.toFixed(2)).toBe('-662.25')
  })

  // By hand: 150,000 dollars at 150 are 1,000 coins, and 0.1% of them is one.
  test('funding may be a rate on the contracts', () => {
    const day = explainedDay({ ...essay, fundingRate: decimal('0.001') })
    expect([day.fundingCoin, day.fundingUsd].map(String)).toEqual(['1', '100'])
  })

  const near = decimals({ from: 8, to: 12, places: 3 }).map((tenth) => tenth.div(10))
  const days = fc
    .record({
      contracts: counts,
      contract: inverseContracts,
      equityCoin: decimals({ from: -10, to: 1000, places: 6 }),
      spot: prices,
      basis: near,
      spotMove: near,
      basisMove: near,
      left: terms,
      curve: near,
      fundingCoin: decimals({ from: -1, to: 1, places: 6 }),
      feesCoin: decimals({ from: 0, to: 1, places: 6 }),
    })
    .map(({ spot, basis, spotMove, basisMove, left, curve, ...position }) => {
      const day = (price: Decimal, share: Decimal, daysToExpiry: Decimal) => ({
        spotPrice: price,
        futuresPrice: price.times(share),
        daysToExpiry,
      })
      const today = day(spot.times(spotMove), basis.times(basisMove), left)
      return { ...position, yesterday: day(spot, basis, left.plus(1)), today, rolledRate: curve.minus(1) }
    })

  test('law: the explained day adds up, to the last digits', () => {
    const holds = fc.property(days, (given) => {
      const day = explainedDay(given)
      const scale = linesOf(day).reduce(
        (sum, line) => sum.plus(line.abs()),
        day.valueUsd.abs().plus(day.valueBeforeUsd.abs()).plus(given.contracts.times(100)),
      )
      return agree(day.unexplainedUsd, zero, { within: '1e-45', scale })
    })
    fc.assert(holds)
  })

  test('law: before and after it is what fixedBondValue says, funding and fees aside', () => {
    const holds = fc.property(days, (drawn) => {
      const given = { ...drawn, fundingCoin: zero, feesCoin: zero }
      const { valueUsd } = explainedDay(given)
      const { contracts, contract, equityCoin, yesterday, today } = given
      const bond = { contracts, contract, coin: equityCoin, entryPrice: yesterday.futuresPrice }
      const marked = fixedBondValue({ ...bond, spotPrice: today.spotPrice, futuresPrice: today.futuresPrice })
      return agree(valueUsd, marked.valueUsd, { within: '1e-45', scale: valueUsd.abs().plus(contracts.times(200)) })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => explainedDay({ ...essay, ...change })
  refuses([
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    ['yesterday.spotPrice must be greater than zero, was 0', but({ yesterday: marks('0', '1', '1') })],
    ['today.futuresPrice must be greater than zero, was 0', but({ today: marks('1', '0', '1') })],
    ['today.daysToExpiry must be greater than zero, was 0', but({ today: marks('1', '1', '0') })],
    ['today.daysToExpiry must be greater than zero, was none', but({ today: { ...essay.today, daysToExpiry: null } })],
    ['rolledRate must give a price greater than zero, was -2', but({ rolledRate: decimal('-2') })],
    ['feesCoin must be at least zero, was -1', but({ feesCoin: decimal('-1') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
  ])
})
