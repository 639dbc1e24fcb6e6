import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, linearCarry, type LinearCarryArguments } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, fees, inverse, prices, shares, terms } from '../samples'

const zero = decimal('0')
const free = {
  spotFeeRate: zero,
  spotSlippageRate: zero,
  linearFeeRate: zero,
  linearSlippageRate: zero,
  exitSpotFeeRate: zero,
  exitSlippageRate: zero,
}
const essay: LinearCarryArguments = {
  capitalUsd: decimal('150000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  daysToExpiry: decimal('365'),
  sizes: [{ contractCoin: decimal('1') }],
  fund: null,
  marginRate: decimal('0'),
  loanShareRate: zero,
  loanRate: zero,
  cashRate: zero,
  costs: free,
}
const fund = { etfPrice: decimal('50'), coinPerShare: decimal('0.5'), etfFeeRate: decimal('0') }

describe('linearCarry', () => {
  // By hand: 150,000 dollars carry 1,000 coins at 100 and a third of 150 each; 50 dollars a coin are earned at any price.
  test('a third of margin leaves 1,000 coins, and 50,000 dollars at any price', () => {
    const trade = linearCarry({ ...essay, marginRate: decimal('1').div(3) })
    expect([trade.soldCoin, trade.longUsd, trade.cashUsd].map((figure) => figure.toFixed(0))).toEqual([
      '1000',
      '100000',
      '0',
    ])
    for (const price of ['1', '100', '999']) {
      expect(trade.at(decimal(price)).profitUsd.toFixed(10)).toBe('50000.0000000000')
    }
    expect(trade.at(decimal('100')).equityYield.toFixed(10)).toBe('0.3333333333')
    expect(trade.at(decimal('100')).notionalYield?.toFixed(10)).toBe('0.5000000000')
  })

  // By hand: 1.01 of each 100 is the spot's cost; the loan of half costs 10%; half a percent of 150 is the future's fee.
  test('costs, loan and interest each have their line', () => {
    const trade = linearCarry({
      ...essay,
      capitalUsd: decimal('5125'),
      marginRate: decimal('0.3'),
      loanShareRate: decimal('0.5'),
      loanRate: decimal('0.1'),
      cashRate: decimal('0.02'),
      costs: { ...free, spotSlippageRate: decimal('0.01'), linearFeeRate: decimal('0.005') },
    })
    // 101 * 0.5 + 150 * 0.305 = 96.25 a coin: 53 coins, 23.75 dollars left.
    expect(
      [trade.soldCoin, trade.longUsd, trade.loanUsd, trade.marginUsd, trade.entryFeeUsd, trade.cashUsd].map(String),
    ).toEqual(['53', '5353', '2676.5', '2385', '39.75', '23.75'])
    const end = trade.at(decimal('120'))
    expect([end.basisUsd, end.spotCostsUsd, end.linearCostsUsd, end.loanCostUsd, end.interestUsd].map(String)).toEqual([
      '2650',
      '-53',
      '-39.75',
      '267.65',
      '48.175',
    ])
    expect([end.profitUsd, end.unexplainedUsd].map((figure) => figure.toFixed(20))).toEqual([
      '2337.77500000000000000000',
      '0.00000000000000000000',
    ])
  })

  // By hand: shares of half a coin; a fee of 36.5% a year is a thousandth a day, over two days 0.998001 is left.
  test('the sponsor takes coin from under the shares, and the future is then over-hedged', () => {
    const trade = linearCarry({
      ...essay,
      capitalUsd: decimal('1000'),
      daysToExpiry: decimal('2'),
      fund: { ...fund, etfFeeRate: decimal('0.365') },
    })
    expect([trade.shares?.toFixed(), trade.longCoin.toFixed(), trade.keptRate.toFixed()]).toEqual([
      '20',
      '10',
      '0.998001',
    ])
    expect(trade.at(decimal('200')).sponsorFeeUsd.toFixed()).toBe('-3.998')
  })

  const rates = shares.map((rate) => rate.div(5))
  const costs = fc.record({
    spotFeeRate: fees,
    spotSlippageRate: fees,
    linearFeeRate: fees,
    linearSlippageRate: fees,
    exitSpotFeeRate: fees,
    exitSlippageRate: fees,
  })
  const trades = fc.record({
    capitalUsd: decimals({ from: 1, to: 100_000_000, places: 2 }),
    spotPrice: prices,
    futuresPrice: prices,
    daysToExpiry: terms,
    sizes: fc
      .constantFrom(['5', '0.1', '0.02'], ['0.1'], ['5', '3'])
      .map((sizes) => sizes.map((size) => ({ contractCoin: decimal(size) }))),
    fund: fc.constantFrom(null, { ...fund, coinPerShare: decimal('0.00057'), etfFeeRate: decimal('0.0025') }),
    marginRate: shares.map((rate) => rate.plus('0.1')),
    loanShareRate: shares,
    loanRate: rates,
    cashRate: rates,
    costs,
  })

  test('law: the lines add up to the profit, and what was paid to the capital', () => {
    const holds = fc.property(trades, prices, (trade, price) => {
      const entry = linearCarry(trade)
      const { unexplainedUsd, longEndUsd } = entry.at(price)
      const scale = trade.capitalUsd
        .plus(longEndUsd.abs())
        .plus(entry.soldCoin.times(price.plus(trade.futuresPrice)))
        .plus(entry.longUsd)
      expect(entry.cashUsd.greaterThan(scale.times('-1e-50'))).toBe(true)
      return agree(unexplainedUsd, zero, { within: '1e-50', scale })
    })
    fc.assert(holds)
  })

  test('law: dollars that buy whole coins after the fee buy them all, and leave nothing', () => {
    const feesLeaving = fc.constantFrom(
      ...[7n, 83n, 95n, 99n].map((kept) => ({ kept, fee: decimal(`${100n - kept}e-2`) })),
    )
    const holds = fc.property(feesLeaving, fc.bigInt(1n, 1_000_000n), prices, ({ kept, fee }, lots, spotPrice) => {
      // Coins are whole multiples of what the fee leaves of a hundred, so that the capital ends.
      const coins = decimal(`${kept * lots}`)
      const capitalUsd = spotPrice.times(`${100n * lots}`)
      const costs = { ...free, spotFeeRate: fee }
      const { soldCoin, remainderCoin } = linearCarry({
        ...essay,
        capitalUsd,
        spotPrice,
        futuresPrice: spotPrice,
        costs,
      })
      expect([soldCoin, remainderCoin]).toEqual([coins, zero])
    })
    fc.assert(holds)
  })

  test('law: without costs and a fund the profit is the basis at any price: coin and future cancel', () => {
    const holds = fc.property(trades, prices, (trade, price) => {
      const entry = linearCarry({ ...trade, costs: free, fund: null, loanShareRate: zero, cashRate: zero })
      const basisUsd = entry.soldCoin.times(trade.futuresPrice.minus(trade.spotPrice))
      const scale = entry.soldCoin.times(price.plus(trade.futuresPrice).plus(trade.spotPrice)).plus(trade.capitalUsd)
      return agree(entry.at(price).profitUsd, basisUsd, { within: '1e-50', scale })
    })
    fc.assert(holds)
  })

  test('law: shares and future cancel to the coin left open at any price', () => {
    const holds = fc.property(trades, prices, (trade, price) => {
      const whole = { ...fund, etfPrice: trade.spotPrice.div(2) }
      const entry = linearCarry({ ...trade, costs: free, fund: whole, loanShareRate: zero, cashRate: zero })
      const basisUsd = entry.soldCoin.times(trade.futuresPrice.minus(trade.spotPrice))
      const openUsd = entry.openCoin.times(trade.spotPrice.minus(price))
      const scale = entry.soldCoin.times(price.plus(trade.futuresPrice).plus(trade.spotPrice)).plus(trade.capitalUsd)
      return agree(entry.at(price).profitUsd, basisUsd.plus(openUsd), { within: '1e-50', scale })
    })
    fc.assert(holds)
  })

  test('law: without margin, loan and costs it yields what the inverse bond does, in dollars for a coin', () => {
    const holds = fc.property(trades, (trade) => {
      const crumbs = {
        ...trade,
        sizes: [{ contractCoin: decimal('1e-12') }],
        fund: null,
        marginRate: zero,
        loanShareRate: zero,
        cashRate: zero,
        costs: free,
      }
      const bond = fixedBond({ ...trade, contract: { ...inverse, multiplier: decimal('1e-12') }, costs: {} })
      const { notionalYield } = linearCarry(crumbs).at(trade.spotPrice)
      return (
        notionalYield === null ||
        agree(notionalYield, bond.grossAnnualisedYield, {
          within: '1e-12',
          scale: bond.grossAnnualisedYield.abs().plus(1),
        })
      )
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => linearCarry({ ...essay, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
    ['daysToExpiry must be greater than zero, was 0', but({ daysToExpiry: zero })],
    ['contractCoin must be greater than zero, was 0', but({ sizes: [{ contractCoin: zero }] })],
    [
      'contractsPerLot must be a whole number, was 0.5',
      but({ sizes: [{ contractCoin: decimal('1'), contractsPerLot: decimal('0.5') }] }),
    ],
    ['marginRate must be at least 0 and less than 1, was 1', but({ marginRate: decimal('1') })],
    ['loanShareRate must be at least 0 and less than 1, was 1', but({ loanShareRate: decimal('1') })],
    ['loanRate must be greater than -1, was -1', but({ loanRate: decimal('-1') })],
    [
      'spotFeeRate must be greater than -1 and less than 1, was 1',
      but({ costs: { ...free, spotFeeRate: decimal('1') } }),
    ],
    ['coinPerShare must be greater than zero, was 0', but({ fund: { ...fund, coinPerShare: zero } })],
    ['etfFeeRate must be at least 0 and less than 1, was 1', but({ fund: { ...fund, etfFeeRate: decimal('1') } })],
  ])
})
