import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimal,
  fixedBond,
  mistakeDamage,
  mistakeOfDayCount,
  mistakeOfFundingInterval,
  mistakeOfLinearity,
  mistakeOfRounding,
  mistakeOfSign,
  mistakeOfSizing,
  mistakeOfUnhedgedFunding,
  roundingStretch,
  type Decimal,
  type SettledHedge,
} from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, decimals, inverse, linear, prices } from '../samples'

/** The essay's bond: 1,000 coin, 150,000 contracts of a dollar sold at 150. */
const essayAt = (settlementPrice: string, given: Partial<SettledHedge> = {}): SettledHedge => ({
  coin: decimal('1000'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  settlementPrice: decimal(settlementPrice),
  ...given,
})
const digits = (value: Decimal) => value.toSignificantDigits(12).toFixed()
const dollars = ({ rightUsd, wrongUsd, damageUsd }: Record<'rightUsd' | 'wrongUsd' | 'damageUsd', Decimal>) =>
  [rightUsd, wrongUsd, damageUsd].map(digits)

const costless = bonds.map((bond) => ({ ...bond, costs: {} }))
/** Any bond on its last day, without costs. */
const hedges = fc.tuple(costless, prices).map(([bond, settlementPrice]) => {
  const { coin, contracts, residualCoin, naive } = fixedBond(bond)
  return {
    hedge: { coin, contracts, contract: bond.contract, entryPrice: bond.futuresPrice, settlementPrice },
    bond: { ...bond, residualCoin, wrongContracts: naive.contracts },
    // What is subtracted from what: the rounding is of this size.
    scale: coin.times(settlementPrice).plus(contracts.times(bond.contract.multiplier)),
  }
})

test('mistakeDamage is what is wrong less what is right', () => {
  const damage = mistakeDamage({ rightUsd: decimal('150000'), wrongUsd: decimal('116666') })
  expect(damage.damageUsd).toEqual(decimal('-33334'))
})

describe('mistakeOfSign', () => {
  // The cash-and-carry essay of 2021: its bond with the contracts on the other side.
  test('bought instead of sold: 100,000 too much at 200, 200,000 too little at 50, nothing at the entry', () => {
    const at200 = mistakeOfSign(essayAt('200'))
    expect(dollars(at200)).toEqual(['150000', '250000', '100000'])
    expect([at200.pnlCoin, at200.pnlUsd, at200.naivePnlCoin, at200.naivePnlUsd].map(digits)).toEqual([
      '-250',
      '-50000',
      '250',
      '50000',
    ])
    expect(dollars(mistakeOfSign(essayAt('50')))).toEqual(['150000', '-50000', '-200000'])
    expect(dollars(mistakeOfSign(essayAt('150')))).toEqual(['150000', '150000', '0'])
  })

  test('law: the damage is twice the result that was turned round', () => {
    const holds = fc.property(hedges, ({ hedge, scale }) => {
      const { pnlUsd, damageUsd, naivePnlUsd } = mistakeOfSign(hedge)
      return agree(damageUsd, pnlUsd.times(-2), { scale }) && agree(naivePnlUsd, pnlUsd.negated(), { scale })
    })
    fc.assert(holds)
  })
})

describe('mistakeOfSizing', () => {
  const sized = (price: string) => mistakeOfSizing({ ...essayAt(price), wrongContracts: decimal('100000') })

  // The cash-and-carry essay of 2021: 100,000 contracts in place of 150,000.
  test('leaves a third of the coin open: 133,333.33 at 100, 116,666.67 at 50, 166,666.67 at 200', () => {
    expect(digits(sized('100').wrongUnhedgedCoin)).toBe('333.333333333')
    expect(dollars(sized('100'))).toEqual(['150000', '133333.333333', '-16666.6666667'])
    expect(dollars(sized('50'))).toEqual(['150000', '116666.666667', '-33333.3333333'])
    expect(dollars(sized('200'))).toEqual(['150000', '166666.666667', '16666.6666667'])
  })

  test('law: without a basis both sizes are one, and it costs nothing', () => {
    const holds = fc.property(costless, prices, (bond, settlementPrice) => {
      const flat = { ...bond, futuresPrice: bond.spotPrice }
      const { coin, contracts, naive } = fixedBond(flat)
      const hedge = { coin, contracts, contract: bond.contract, entryPrice: bond.spotPrice, settlementPrice }
      return mistakeOfSizing({ ...hedge, wrongContracts: naive.contracts }).damageUsd.isZero()
    })
    fc.assert(holds)
  })

  test('law: right is the face, with the remainder at the settlement price', () => {
    const holds = fc.property(hedges, ({ hedge, bond, scale }) => {
      const { rightUsd } = mistakeOfSizing({ ...hedge, wrongContracts: bond.wrongContracts })
      const face = hedge.contracts.times(hedge.contract.multiplier)
      return agree(rightUsd, face.plus(bond.residualCoin.times(hedge.settlementPrice)), { scale })
    })
    fc.assert(holds)
  })
})

describe('mistakeOfLinearity', () => {
  test('a bond of 150,000 is believed to be 133,333.33 at 100 and 0 at 300', () => {
    const at100 = mistakeOfLinearity(essayAt('100'))
    expect(dollars(at100)).toEqual(['150000', '133333.333333', '-16666.6666667'])
    expect([at100.pnlCoin, at100.tangentPnlCoin, at100.tangentPnlUsd].map(digits)).toEqual([
      '500',
      '333.333333333',
      '50000',
    ])
    expect(dollars(mistakeOfLinearity(essayAt('300')))).toEqual(['150000', '0', '-150000'])
  })

  test('law: it hides n M (P - F)^2 / F^2 dollars, at the entry none', () => {
    const holds = fc.property(hedges, ({ hedge, scale }) => {
      const { contracts, contract, entryPrice, settlementPrice } = hedge
      const move = settlementPrice.minus(entryPrice).div(entryPrice)
      const hidden = contracts.times(contract.multiplier).times(move.pow(2))
      const entry = mistakeOfLinearity({ ...hedge, settlementPrice: entryPrice })
      const { damageUsd } = mistakeOfLinearity(hedge)
      return agree(damageUsd, hidden.negated(), { scale: scale.plus(hidden) }) && entry.damageUsd.isZero()
    })
    fc.assert(holds)
  })
})

describe('mistakeOfDayCount', () => {
  const yielding = (annualisedYield: string, days: string) =>
    mistakeOfDayCount({ capitalUsd: decimal('100000'), annualisedYield: decimal(annualisedYield), days: decimal(days) })

  test('50% on 100,000 for 365 days: 50,694.44 of interest believed, 50,000 paid', () => {
    const year = yielding('0.5', '365')
    expect([year.interestUsd, year.wrongInterestUsd].map(digits)).toEqual(['50000', '50694.4444444'])
    expect(dollars(year)).toEqual(['150000', '150694.444444', '694.444444444'])
    expect(dollars(yielding('0.5', '0'))).toEqual(['100000', '100000', '0'])
    expect(dollars(yielding('-0.073', '72'))).toEqual(['98560', '98540', '-20'])
  })

  test('law: the damage is 5/360 of the interest', () => {
    const yields = decimals({ from: -1, to: 5, places: 4 })
    const holds = fc.property(yields, decimals({ from: 0, to: 800, places: 3 }), (annualisedYield, days) => {
      const { interestUsd, damageUsd, rightUsd } = mistakeOfDayCount({
        capitalUsd: decimal('12345.67'),
        annualisedYield,
        days,
      })
      return agree(damageUsd, interestUsd.times(5).div(360), { scale: rightUsd.abs().plus(1) })
    })
    fc.assert(holds)
  })
})

describe('mistakeOfFundingInterval', () => {
  const read = (fundingRate: string, fundingDays: string) =>
    mistakeOfFundingInterval({
      contracts: decimal('100000'),
      contract: inverse,
      fundingRate: decimal(fundingRate),
      fundingDays: decimal(fundingDays),
    })

  test('0.01% an hour on 100,000 over 30 days: 720 payments of 10 dollars, 90 of them expected', () => {
    const month = read('0.0001', '30')
    expect([month.faceUsd, month.paidEvents, month.readEvents].map(digits)).toEqual(['100000', '720', '90'])
    expect(dollars(month)).toEqual(['7200', '900', '-6300'])
    expect(dollars(read('-0.0001', '30'))).toEqual(['-7200', '-900', '6300'])
    expect(dollars(read('0', '30'))).toEqual(['0', '0', '0'])
  })

  test('law: seven eighths are missing', () => {
    const rates = decimals({ from: 0, to: 1, places: 6 })
    const holds = fc.property(rates, decimals({ from: 0, to: 400, places: 3 }), (fundingRate, fundingDays) => {
      const given = { contracts: decimal('777'), contract: inverse, fundingRate, fundingDays }
      const { rightUsd, damageUsd } = mistakeOfFundingInterval(given)
      return agree(damageUsd, rightUsd.times('-0.875'))
    })
    fc.assert(holds)
  })
})

const floatingAt = (settlementPrice: string, given: { fundingRate?: string; fundingDays?: string } = {}) =>
  mistakeOfUnhedgedFunding({
    capitalUsd: decimal('100000'),
    spotPrice: decimal('100'),
    contract: inverse,
    fundingRate: decimal(given.fundingRate ?? '0.001'),
    fundingDays: decimal(given.fundingDays ?? '10'),
    settlementPrice: decimal(settlementPrice),
  })

describe('mistakeOfUnhedgedFunding', () => {
  test('thirty fundings of 0.1% are 30 coin: 3,000 dollars sold forward, 1,500 left in coin at half the price', () => {
    const halved = floatingAt('50')
    expect([halved.coin, halved.contracts, halved.fundingCoin, halved.openCoin].map(digits)).toEqual([
      '1000',
      '100000',
      '30',
      '30',
    ])
    expect([halved.rehedgedContracts, halved.rehedgedResidualCoin].map(digits)).toEqual(['103000', '0'])
    expect(dollars(halved)).toEqual(['103000', '101500', '-1500'])
    expect(dollars(floatingAt('200'))).toEqual(['103000', '106000', '3000'])
    expect(dollars(floatingAt('100'))).toEqual(['103000', '103000', '0'])
  })

  test('what is less than a lot stays coin either way', () => {
    const tenth = floatingAt('50', { fundingRate: '0.000001', fundingDays: '1' })
    expect([tenth.rehedgedContracts, tenth.openCoin, tenth.damageUsd].map(digits)).toEqual(['100000', '0.003', '0'])
  })

  test('funding that is paid is bought back', () => {
    const paid = floatingAt('200', { fundingRate: '-0.001' })
    expect([paid.fundingCoin, paid.rehedgedContracts].map(digits)).toEqual(['-30', '97000'])
    expect(dollars(paid)).toEqual(['97000', '94000', '-3000'])
  })

  test('law: the damage is the dollars not sold forward, times the move of the price', () => {
    // Received or paid: thirty days of the dearest take nine tenths of the coin.
    const rates = decimals({ from: -1, to: 1, places: 6 }).map((rate) => rate.times('0.01'))
    const holds = fc.property(costless, rates, prices, (bond, fundingRate, settlementPrice) => {
      const left = mistakeOfUnhedgedFunding({ ...bond, fundingRate, fundingDays: decimal('30'), settlementPrice })
      const added = left.rehedgedContracts.minus(left.contracts).times(bond.contract.multiplier)
      const move = settlementPrice.div(bond.spotPrice).minus(1)
      const scale = left.rightUsd.plus(left.wrongUsd).plus(bond.capitalUsd)
      return agree(left.damageUsd, added.times(move), { scale })
    })
    fc.assert(holds)
  })
})

describe('mistakeOfRounding', () => {
  test('a contract of 10 that loses 6.678 satoshis is booked at 7', () => {
    const ten = { ...inverse, multiplier: decimal('10') }
    const up = mistakeOfRounding({
      contracts: decimal('102410'),
      contract: ten,
      entryPrice: decimal('67010'),
      settlementPrice: decimal('67040'),
    })
    expect(digits(up.contractPnlCoin)).toBe('-0.0000000667801870486')
    expect(digits(up.contractPnlSatoshis)).toBe('-6.67801870486')
    expect(up.roundedContractPnlSatoshis).toEqual(decimal('-7'))
    expect(up.roundedContractPnlCoin).toEqual(decimal('-0.00000007'))
    // 102,410 * 7 satoshis * 67,040, exactly; the true loss is 102,410 * 10 * 30 / 67,010.
    expect(dollars(up)).toEqual(['-458.483808387', '-480.589648', '-22.1058396132'])
  })

  test('less than half a satoshi is nothing, and half a satoshi is one, on both sides', () => {
    const small = mistakeOfRounding(essayAt('100.00004', { entryPrice: decimal('100') }))
    expect(dollars(small)).toEqual(['-0.06', '0', '0.06'])
    const half = (entryPrice: string, settlementPrice: string) =>
      mistakeOfRounding({
        contracts: decimal('1'),
        contract: { ...inverse, multiplier: decimal('0.0000005') },
        entryPrice: decimal(entryPrice),
        settlementPrice: decimal(settlementPrice),
      }).roundedContractPnlCoin.toFixed()
    // 0.0000005 * (1/50 - 1/100) is half a satoshi exactly.
    expect([half('100', '50'), half('50', '100')]).toEqual(['0.00000001', '-0.00000001'])
  })

  test('law: no contract is off by more than half a satoshi', () => {
    const holds = fc.property(hedges, ({ hedge }) => {
      const { contractPnlCoin, roundedContractPnlCoin, damageUsd } = mistakeOfRounding(hedge)
      expect(roundedContractPnlCoin.minus(contractPnlCoin).abs().lessThanOrEqualTo('5e-9')).toBe(true)
      const most = hedge.contracts.times('5.000001e-9').times(hedge.settlementPrice)
      expect(damageUsd.abs().lessThanOrEqualTo(most)).toBe(true)
    })
    fc.assert(holds)
  })
})

test('roundingStretch runs from the lesser price to the greater, or about eight satoshis up', () => {
  const stretch = (settlementPrice: string) =>
    Object.values(roundingStretch(essayAt(settlementPrice, { entryPrice: decimal('100') }))).map((price) =>
      price.toFixed(),
    )
  expect(stretch('90')).toEqual(['90', '100'])
  expect(stretch('101')).toEqual(['100', '101'])
  expect(stretch('100')).toEqual(['100', '100.0008'])
})

describe('a mistake that nobody can make', () => {
  const priced = { settlementPrice: decimal('0') }
  refuses([
    ['settlementPrice must be greater than zero, was 0', () => mistakeOfSign({ ...essayAt('1'), ...priced })],
    ['settlementPrice must be greater than zero, was 0', () => mistakeOfLinearity({ ...essayAt('1'), ...priced })],
    ['contracts must be a whole number, was 0.5', () => mistakeOfSign(essayAt('1', { contracts: decimal('0.5') }))],
    ['contracts must be at least zero, was -1', () => mistakeOfRounding(essayAt('1', { contracts: decimal('-1') }))],
    ['settlementPrice must be greater than zero, was 0', () => mistakeOfRounding({ ...essayAt('1'), ...priced })],
    [
      'contract.payoff must be an inverse contract, was linear',
      () => mistakeOfRounding(essayAt('1', { contract: linear })),
    ],
    [
      'contract.payoff must be an inverse contract, was linear',
      () =>
        mistakeOfFundingInterval({
          contracts: decimal('1'),
          contract: linear,
          fundingRate: decimal('0'),
          fundingDays: decimal('1'),
        }),
    ],
    [
      'contract.payoff must be an inverse contract, was linear',
      () => mistakeOfLinearity(essayAt('1', { contract: linear })),
    ],
    [
      'wrongContracts must be at least zero, was -1',
      () => mistakeOfSizing({ ...essayAt('1'), wrongContracts: decimal('-1') }),
    ],
    [
      'days must be at least zero, was -1',
      () => mistakeOfDayCount({ capitalUsd: decimal('1'), annualisedYield: decimal('0'), days: decimal('-1') }),
    ],
    [
      'capitalUsd must be greater than zero, was 0',
      () => mistakeOfDayCount({ capitalUsd: decimal('0'), annualisedYield: decimal('0'), days: decimal('1') }),
    ],
    [
      'fundingRate must be greater than -1, was -1',
      () =>
        mistakeOfFundingInterval({
          contracts: decimal('1'),
          contract: inverse,
          fundingRate: decimal('-1'),
          fundingDays: decimal('1'),
        }),
    ],
    ['fundingDays must be at least zero, was -2', () => floatingAt('1', { fundingDays: '-2' })],
    ['fundingRate must leave equity greater than zero, was -0.1', () => floatingAt('1', { fundingRate: '-0.1' })],
  ])
})
