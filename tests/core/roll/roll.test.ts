import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBondSettlement, roll, type RollArguments } from '../../../src/core'
import { fraction, isNear, names, rolledBond } from '../oracle'
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
  terms,
} from '../samples'

const zero = decimal('0')
const essay = {
  contracts: decimal('150000'),
  nearPrice: decimal('110'),
  farPrice: decimal('132'),
  days: decimal('365'),
  contract: inverse,
}
const residuals = decimals({ from: 0, to: 10, places: 6 })
const positions = fc.record({
  contracts: positiveCounts,
  residualCoin: residuals,
  nearPrice: prices,
  farPrice: prices,
  days: terms,
  contract: inverseContracts,
  costOfCapital: shares,
  nearFeeRate: fees,
  farFeeRate: fees,
  nearSlippageRate: fees,
  farSlippageRate: fees,
})

describe('roll', () => {
  // The cash-and-carry essay of 2021, one month before the near expiry.
  test('150,000 sold at 150 become 180,000 at 132', () => {
    const rolled = roll(essay)
    expect(rolled.buyNear).toEqual(decimal('150000'))
    expect(rolled.sellFar).toEqual(decimal('180000'))
    expect(rolled.lots).toEqual(decimal('180000'))
    expect(rolled.farContracts).toEqual(decimal('180000'))
    expect(rolled.nearNotionalCoin).toEqual(decimal('150000').div(110))
    expect(rolled.farNotionalCoin).toEqual(decimal('180000').div(132))
    expect(rolled.equityUsd).toEqual(decimal('150000'))
    expect(rolled.rollBasis).toEqual(decimal('22'))
    expect(rolled.excessYield).toEqual(decimal('0.2'))
    expect(rolled.breakEvenCostOfCapital).toEqual(decimal('0.2'))
    expect(rolled.attribution.earnedUsd).toEqual(decimal('30000'))
    expect(agree(rolled.attribution.rollBasisUsd, decimal('30000'))).toBe(true)
    // By hand: (132 - 110) / (132 + 110).
    expect(agree(rolled.breakEvenFeeRate!, decimal('1').div(11))).toBe(true)
  })

  // By hand: 180,000 less the fees are 179,820 contracts; 0.000681... coins are left, 0.075 dollars at 110 and 0.09 at 132.
  test('the coin left over is worth the near price', () => {
    const fee = decimal('0.0005')
    const { farValueUsd, netAnnualisedYield } = roll({ ...essay, nearFeeRate: fee, farFeeRate: fee })
    expect(agree(farValueUsd, decimal('179820.075'))).toBe(true)
    expect(agree(netAnnualisedYield!, decimal('0.1988005'))).toBe(true)
  })

  // By hand: bought back at 132, sold at 118.8: 150,000 / 132 * 118.8 = 135,000 of 150,000.
  test('a fifth of slippage near and a tenth far', () => {
    const slips = { nearSlippageRate: decimal('0.2'), farSlippageRate: decimal('0.1') }
    const { sellFar, netAnnualisedYield, breakEvenFarPrice, equityCoin } = roll({ ...essay, ...slips })
    expect(sellFar).toEqual(decimal('135000'))
    expect(equityCoin).toEqual(decimal('150000').div(110))
    expect(netAnnualisedYield).toEqual(decimal('-0.1'))
    // 110 * 1.2 / 0.9.
    expect(agree(breakEvenFarPrice!, decimal('440').div(3))).toBe(true)
  })

  // By hand: 150,000 / 132 = 1,136.36 coins at 132 * 1.1 = 145.2, so 165,000; on each of them 35.2 are paid over 110, and
  // the 227.27 coins that the near leg cost count at 110: (40,000 + 25,000) / 150,000.
  test('the same slippage costs a long', () => {
    const slips = { nearSlippageRate: decimal('0.2'), farSlippageRate: decimal('0.1') }
    const { buyFar, netAnnualisedYield } = roll({ ...essay, ...slips, side: 'long' })
    expect(buyFar).toEqual(decimal('165000'))
    expect(agree(netAnnualisedYield!, decimal('13').div(30))).toBe(true)
  })

  test('a roll that opens nothing is not recommended and earns nothing, on both sides', () => {
    const small = { ...essay, contracts: decimal('50'), contract: { ...inverse, lotSize: decimal('100') } }
    for (const side of ['short', 'long'] as const) {
      const rolled = roll({ ...small, side, costOfCapital: decimal(side === 'short' ? '-0.1' : '0.1') })
      expect(rolled.farContracts).toEqual(zero)
      expect(agree(rolled.netAnnualisedYield!, zero, { scale: decimal('1') })).toBe(true)
      expect(rolled.excessYield!.greaterThan(zero)).toBe(true)
      expect(rolled.shouldRoll).toBe(false)
    }
  })

  test('at its cost of capital there is no reason to roll', () => {
    expect(roll({ ...essay, costOfCapital: decimal('0.2') }).shouldRoll).toBe(false)
    expect(roll({ ...essay, costOfCapital: decimal('0.19999') }).shouldRoll).toBe(true)
  })

  test('a long sells near and buys far in the same sizes, and pays what the short earns', () => {
    const rolled = roll({ ...essay, side: 'long', costOfCapital: decimal('0.25') })
    expect([rolled.sellNear, rolled.buyFar]).toEqual([decimal('150000'), decimal('180000')])
    expect(agree(rolled.netAnnualisedYield!, decimal('0.2'))).toBe(true)
    expect(agree(rolled.excessYield!, decimal('0.05'))).toBe(true)
    expect(rolled.shouldRoll).toBe(true)
    expect(agree(rolled.attribution.earnedUsd, decimal('-30000'))).toBe(true)
    expect(agree(rolled.breakEvenFarPrice!, decimal('137.5'))).toBe(true)
  })

  test('fees make a short earn less and a long pay more', () => {
    const fee = { nearFeeRate: decimal('0.001'), farFeeRate: decimal('0.001') }
    expect(roll({ ...essay, ...fee }).netAnnualisedYield!.lessThan('0.2')).toBe(true)
    expect(roll({ ...essay, ...fee, side: 'long' }).netAnnualisedYield!.greaterThan('0.2')).toBe(true)
  })

  test('less than one lot is no contract and all residual; nothing has no yield', () => {
    const small = roll({ ...essay, contracts: decimal('10'), contract: { ...inverse, lotSize: decimal('100') } })
    expect([small.sellFar, small.newFaceUsd]).toEqual([zero, zero])
    expect(small.residualCoin).toEqual(decimal('10').div(110))
    const nothing = roll({ ...essay, contracts: zero })
    expect(nothing.netAnnualisedYield).toBe(null)
    expect([nothing.breakEvenFeeRate, nothing.breakEvenFarPrice]).toEqual([null, null])
    expect(nothing.shouldRoll).toBe(false)
    const owed = roll({ ...essay, residualCoin: decimal('-2000') })
    expect(owed.sellFar).toEqual(zero)
    expect(owed.residualCoin.isNegative()).toBe(true)
    expect(owed.excessYield).toBe(null)
  })

  test('a break-even that no price or fee reaches does not exist', () => {
    expect(
      roll({ ...essay, farPrice: decimal('1e9'), nearPrice: decimal('1'), residualCoin: decimal('300000') }),
    ).toMatchObject({
      breakEvenFeeRate: null,
    })
    const steep = { ...essay, side: 'long' as const, nearFeeRate: decimal('0.6') }
    expect(roll(steep).breakEvenFarPrice).toBe(null)
  })

  /** A fee and a slippage that make each other up leave nothing, which roundings make 1e-58. */
  const nothing = (numeral: string) => isNear(numeral, fraction('0'), fraction('0.000000000001'))
  test.each(['short', 'long'] as const)('law: a %s agrees with fractions of integers to 36 digits', (side) => {
    const holds = fc.property(positions, ({ contract, ...position }) => {
      const all = { ...position, multiplier: contract.multiplier, lotSize: contract.lotSize }
      const parts = Object.entries(all).map(([name, value]) => [name, fraction(value.toFixed())])
      // fromEntries forgets the names, which are those of the arguments.
      const oracle = rolledBond(Object.fromEntries(parts) as Parameters<typeof rolledBond>[0], side)
      const answer = roll({ contract, ...position, side })
      for (const [name, figure] of Object.entries(oracle)) {
        // Object.entries widens the names, which are fields of both.
        const value = answer[name as keyof typeof oracle]
        if (value === null || figure === null) expect(value, name).toBe(figure)
        else if (figure.over === 0n) expect(nothing(value.toFixed()), name).toBe(true)
        else expect(names(value.toFixed(), figure), `${name} ${value.toFixed()}`).toBe(true)
      }
    })
    fc.assert(holds, { numRuns: 1000 })
  })

  test('law: a rolled bond stays hedged: at every settlement it is the face, and the residual at that price', () => {
    const holds = fc.property(positions, prices, (position, settlementPrice) => {
      const { contract, farPrice, farSlippageRate } = position
      const rolled = roll(position)
      const heldCoin = rolled.availableCoin.minus(rolled.farFeeCoin)
      const entryPrice = farPrice.times(decimal('1').minus(farSlippageRate))
      const trade = { heldCoin, contracts: rolled.sellFar, contract, entryPrice, settlementPrice }
      const { finalUsd, coinLegUsd } = fixedBondSettlement(trade)
      const expected = rolled.newFaceUsd.plus(rolled.residualCoin.times(settlementPrice))
      return agree(finalUsd, expected, { within: '1e-50', scale: expected.plus(coinLegUsd) })
    })
    fc.assert(holds)
  })

  test('law: there and back at the same prices and without costs, a position is what it was', () => {
    const holds = fc.property(positiveCounts, prices, prices, terms, (contracts, near, far, days) => {
      const there = roll({ ...essay, contracts, days, nearPrice: near, farPrice: far })
      const { sellFar, residualCoin } = roll({
        ...essay,
        contracts: there.sellFar,
        residualCoin: there.residualCoin,
        days,
        nearPrice: far,
        farPrice: near,
      })
      expect([sellFar, residualCoin]).toEqual([contracts, zero])
    })
    fc.assert(holds)
  })

  test('a rebate on nothing is 0, and not -0', () => {
    const rebate = decimal('-0.0005')
    const { nearFeeCoin, farFeeCoin } = roll({ ...essay, contracts: zero, nearFeeRate: rebate, farFeeRate: rebate })
    expect([nearFeeCoin, farFeeCoin].map((fee) => fee.isNegative())).toEqual([false, false])
  })

  test('law: one lot more would not be covered', () => {
    const holds = fc.property(positions, (position) => {
      const { residualCoin } = roll(position)
      const { multiplier, lotSize } = position.contract
      const fill = position.farPrice.times(decimal('1').minus(position.farSlippageRate))
      const lot = multiplier.times(lotSize).div(fill).times(position.farFeeRate.plus(1))
      return !residualCoin.isNegative() && residualCoin.lessThan(lot)
    })
    fc.assert(holds)
  })

  test.each(['short', 'long'] as const)('law: the lines of a %s are what it earns', (side) => {
    const holds = fc.property(positions, (position) => {
      const { attribution, netReturnRate, equityUsd } = roll({ ...position, side })
      const { earnedUsd, unexplainedUsd, ...lines } = attribution
      const scale = Object.values(lines).reduce((so, line) => so.plus(line.abs()), equityUsd)
      const rate = earnedUsd.div(equityUsd).times(side === 'short' ? 1 : -1)
      expect(agree(netReturnRate!, rate, { within: '1e-50', scale: decimal('1').plus(rate.abs()) })).toBe(true)
      return agree(unexplainedUsd, zero, { within: '1e-40', scale })
    })
    fc.assert(holds)
  })

  test('law: what a short earns it has more in dollars, open coin at the near price', () => {
    const holds = fc.property(positions, (position) => {
      const { attribution, newFaceUsd, residualCoin, equityCoin } = roll(position)
      const { nearPrice } = position
      const later = newFaceUsd.plus(residualCoin.times(nearPrice))
      return agree(attribution.earnedUsd, later.minus(equityCoin.times(nearPrice)), { within: '1e-50', scale: later })
    })
    fc.assert(holds)
  })

  test('law: without costs what a long pays is what a short earns', () => {
    const holds = fc.property(positions, (position) => {
      const slips = { nearSlippageRate: zero, farSlippageRate: zero }
      const free = { ...position, nearFeeRate: zero, farFeeRate: zero, ...slips }
      const [short, long] = [roll(free), roll({ ...free, side: 'long' })]
      const scale = decimal('1').plus(short.netAnnualisedYield!.abs())
      expect(agree(long.netAnnualisedYield!, short.netAnnualisedYield!, { within: '1e-45', scale })).toBe(true)
      return long.buyFar.equals(short.sellFar) && long.residualCoin.equals(short.residualCoin)
    })
    fc.assert(holds)
  })

  test.each(['short', 'long'] as const)('law: at a break-even a %s earns the cost of capital, lots aside', (side) => {
    const holds = fc.property(positions, (drawn) => {
      const position = { ...drawn, ...inCrumbs(drawn.contracts, drawn.contract), side }
      const isFair = (change: Partial<RollArguments>) => {
        const again = roll({ ...position, ...change })
        const scale = decimal('1').plus(again.netAnnualisedYield!.abs()).plus(again.annualisedYield.abs())
        return agree(again.excessYield!, zero, { within: '1e-25', scale })
      }
      const {
        breakEvenFarPrice: farPrice,
        breakEvenFeeRate: fee,
        breakEvenCostOfCapital: costOfCapital,
      } = roll(position)
      if (farPrice !== null) expect(isFair({ farPrice }), 'farPrice').toBe(true)
      if (fee !== null) expect(isFair({ nearFeeRate: fee, farFeeRate: fee }), 'fee').toBe(true)
      if (costOfCapital!.greaterThan(-1)) expect(isFair({ costOfCapital: costOfCapital! }), 'cost').toBe(true)
    })
    fc.assert(holds)
  })

  const but = (change: Partial<RollArguments>) => () => roll({ ...essay, ...change })
  refuses([
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    // As a link might say it: no such side in the type.
    ['side must be one of the known choices, was both', but({ side: 'both' as 'long' })],
    ['contracts must be at least zero, was -1', but({ contracts: decimal('-1') })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    ['nearPrice must be greater than zero, was 0', but({ nearPrice: zero })],
    ['farPrice must be greater than zero, was 0', but({ farPrice: zero })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['costOfCapital must be greater than -1, was -1', but({ costOfCapital: decimal('-1') })],
    ['nearFeeRate must be greater than -1 and less than 1, was 1', but({ nearFeeRate: decimal('1') })],
    ['farFeeRate must be greater than -1 and less than 1, was -1', but({ farFeeRate: decimal('-1') })],
    ['nearSlippageRate must be greater than -1 and less than 1, was 1', but({ nearSlippageRate: decimal('1') })],
    ['farSlippageRate must be greater than -1 and less than 1, was -1', but({ farSlippageRate: decimal('-1') })],
  ])
})
