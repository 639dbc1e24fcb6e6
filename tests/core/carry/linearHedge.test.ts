import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, decimal, fixedBond, fixedBondSettlement, linearHedge, positionPnl } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, decimals, inverse, linear, prices, shares } from '../samples'

const essay = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  daysToExpiry: decimal('365'),
  contractCoin: decimal('1'),
  contractsPerLot: decimal('1'),
  inverseContract: inverse,
  marginRate: decimal('0.1'),
  borrowSpreadRate: decimal('0'),
}
const at = (price: string, change: Partial<typeof essay> = {}) =>
  linearHedge({ ...essay, ...change }).at(decimal(price))
const texts = (figures: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => (Decimal.isDecimal(figure) ? [[name, figure.toFixed()]] : [])),
  )

describe('linearHedge', () => {
  // By hand: 1,000 coins sold at 150 want a tenth of 150,000 dollars, which cost the 50% that the bond pays.
  test('with a margin of a tenth the 50% of the bond are 42.5%, as long as the price does not rise', () => {
    const hedge = linearHedge(essay)
    expect(texts({ ...hedge, at: hedge.coin })).toMatchObject({
      coin: '1000',
      linearContracts: '1000',
      hedgedCoin: '1000',
      linearResidualCoin: '0',
      notionalUsd: '150000',
      marginUsd: '15000',
      basisYield: '0.5',
      borrowRate: '0.5',
      inverseContracts: '150000',
      faceUsd: '150000',
      residualCoin: '0',
    })
    expect(texts(at('100'))).toMatchObject({
      marginCallUsd: '0',
      postedUsd: '15000',
      borrowCostUsd: '7500',
      linearYield: '0.425',
      inverseYield: '0.5',
      yieldLostRate: '0.075',
      coinPnlUsd: '0',
      linearPnlUsd: '50000',
      inversePnlCoin: '500',
    })
  })

  test('at 300 it has called for its loss and a tenth of the rise, and ends with a loss; the bond called for nothing', () => {
    expect(texts(at('300'))).toMatchObject({
      coinLegUsd: '300000',
      linearPnlUsd: '-150000',
      marginCallUsd: '165000',
      postedUsd: '180000',
      loanToValueRate: '0.6',
      borrowCostUsd: '90000',
      linearEndUsd: '60000',
      linearProfitUsd: '-40000',
      linearYield: '-0.4',
      inversePnlCoin: '-500',
      inverseEndUsd: '150000',
      inverseProfitUsd: '50000',
    })
  })

  test('a coin bought at 1 and sold at 2 is a dollar; for whoever sold it against the coin, that dollar and a tenth are called for', () => {
    const one = { capitalUsd: decimal('1'), spotPrice: decimal('1'), futuresPrice: decimal('1') }
    expect(texts(at('2', one))).toMatchObject({
      coinPnlUsd: '1',
      linearPnlUsd: '-1',
      marginCallUsd: '1.1',
      linearLongPnlUsd: '1',
      inverseLongPnlCoin: '0.5',
    })
  })

  // By hand: 1,000 coins at 150 with a stablecoin at 0.9 are 135,000 dollars locked in, and a tenth of the 15,000 posted is
  // lost: 135,000 - 1,500, less 50% on the 15,000 borrowed, at any price that does not call for more.
  test('a stablecoin at 0.90 is what is locked in, and what was posted loses a tenth', () => {
    const depeg = { marginIn: 'stablecoin' as const, stablecoinPrice: decimal('0.9') }
    const there = linearHedge({ ...essay, ...depeg }).at(decimal('100'))
    expect(texts(there)).toMatchObject({ linearPnlUsd: '35000', pegLossUsd: '1500', linearEndUsd: '126000' })
    // At 140 the index in the stablecoin is above 150: a loss of 5,000 dollars is called for, and margin on a tenth of it.
    expect(texts(linearHedge({ ...essay, ...depeg }).at(decimal('140')))).toMatchObject({ marginCallUsd: '5500' })
  })

  // By hand: 95% of 1,000 coins against 1.1 of what the short is worth and its loss: 150,000 / (1,100 - 950) = 1,000.
  test('coin as margin borrows nothing but the loss, up to the price at which it covers no more', () => {
    const unified = { marginIn: 'coin' as const, haircutRate: decimal('0.05') }
    const hedge = linearHedge({ ...essay, ...unified })
    expect(hedge.collateralCallPrice?.toFixed()).toBe('1000')
    expect(texts(hedge.at(decimal('100')))).toMatchObject({ postedUsd: '0', borrowCostUsd: '0', linearYield: '0.5' })
    expect(texts(hedge.at(decimal('300')))).toMatchObject({ postedUsd: '150000', borrowCostUsd: '75000' })
    expect(texts(hedge.at(decimal('1000')))).toMatchObject({ collateralUsd: '950000', collateralSpareUsd: '0' })
    expect(linearHedge(essay).collateralCallPrice).toBeNull()
  })

  test('law: a stablecoin that keeps its peg is a dollar', () => {
    const holds = fc.property(prices, (price) => {
      const [kept, dollar] = ['stablecoin' as const, 'usd' as const].map((marginIn) =>
        linearHedge({ ...essay, marginIn }).at(price),
      )
      return kept!.linearEndUsd.equals(dollar!.linearEndUsd) && kept!.pegLossUsd.isZero()
    })
    fc.assert(holds)
  })

  test('whole lots leave coin open, and a future below the spot costs a borrower the spread alone', () => {
    const { hedgedCoin, linearResidualCoin, borrowRate } = linearHedge({
      ...essay,
      futuresPrice: decimal('90'),
      contractCoin: decimal('5'),
      contractsPerLot: decimal('3'),
      borrowSpreadRate: decimal('0.02'),
    })
    expect(texts({ hedgedCoin, linearResidualCoin, borrowRate })).toEqual({
      hedgedCoin: '990',
      linearResidualCoin: '10',
      borrowRate: '0.02',
    })
  })

  const trades = bonds.chain((bond) =>
    fc
      .record({
        contractCoin: fc.constantFrom('5', '0.1', '0.001').map(decimal),
        contractsPerLot: fc.constantFrom('1', '10').map(decimal),
        marginRate: shares,
        borrowSpreadRate: shares,
      })
      .map((linearly) => ({ ...bond, ...linearly, inverseContract: bond.contract })),
  )

  test('law: the bond beside it is the fixed bond without costs, settled at that price', () => {
    const holds = fc.property(trades, prices, (trade, settlementPrice) => {
      const bond = fixedBond({ ...trade, costs: {} })
      const settled = fixedBondSettlement({
        ...bond,
        ...trade,
        entryPrice: trade.futuresPrice,
        settlementPrice,
        costs: {},
      })
      const hedge = linearHedge(trade)
      const there = hedge.at(settlementPrice)
      expect(hedge.inverseContracts).toEqual(bond.contracts)
      expect(agree(hedge.basisYield, bond.grossAnnualisedYield)).toBe(true)
      expect(agree(there.inversePnlCoin, settled.futuresPnlCoin, { scale: bond.coin.plus(settled.equityCoin) })).toBe(
        true,
      )
      return agree(there.inverseEndUsd, settled.finalUsd, { scale: settled.finalUsd.plus(settled.coinLegUsd) })
    })
    fc.assert(holds)
  })

  test('law: its own contracts earn what positions of that size earn, and who bought them the opposite', () => {
    const holds = fc.property(trades, prices, (trade, exitPrice) => {
      const hedge = linearHedge(trade)
      const there = hedge.at(exitPrice)
      const contract = { ...linear, multiplier: trade.contractCoin }
      const position = { entryPrice: trade.futuresPrice, exitPrice } as const
      const sold = positionPnl({ ...position, contract, side: 'short', contracts: hedge.linearContracts })
      const bought = positionPnl({
        ...position,
        contract: trade.contract,
        side: 'long',
        contracts: hedge.inverseContracts,
      })
      expect(agree(there.linearPnlUsd, sold.usd)).toBe(true)
      expect(agree(there.inverseLongPnlCoin, bought.coin)).toBe(true)
      return there.linearLongPnlUsd.plus(there.linearPnlUsd).isZero()
    })
    fc.assert(holds)
  })

  test('law: who bought linear contracts never owes more than the notional, in coin who bought inverse ones may', () => {
    const holds = fc.property(trades, prices, (trade, price) => {
      const hedge = linearHedge(trade)
      const there = hedge.at(price)
      const bounded = there.linearLongPnlUsd.plus(hedge.notionalUsd).greaterThanOrEqualTo(0)
      const halved = hedge.at(price.div(2))
      const deeper = halved.inverseLongPnlCoin.lessThan(there.inverseLongPnlCoin)
      return bounded && (deeper || hedge.inverseContracts.isZero())
    })
    fc.assert(holds)
  })

  test('law: with the lots aside it never yields more than the bond, and less the further the price rises', () => {
    const holds = fc.property(trades, prices, decimals({ from: 1, to: 9, places: 2 }), (trade, price, factor) => {
      const fine = {
        ...trade,
        contractCoin: decimal('1e-30'),
        contractsPerLot: decimal('1'),
        inverseContract: { ...inverse, multiplier: decimal('1e-30') },
      }
      const hedge = linearHedge(fine)
      const [low, high] = [hedge.at(price), hedge.at(price.times(factor))]
      const scale = low.linearYield.abs().plus(high.linearYield.abs()).plus(1).times(price.plus(1)).times('1e-15')
      expect(low.linearYield.minus(low.inverseYield).lessThan(scale)).toBe(true)
      return high.linearYield.minus(low.linearYield).lessThan(scale)
    })
    fc.assert(holds)
  })

  const but = (change: Partial<typeof essay>) => () => linearHedge({ ...essay, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: decimal('0') })],
    ['daysToExpiry must be greater than zero, was 0', but({ daysToExpiry: decimal('0') })],
    ['contractCoin must be greater than zero, was 0', but({ contractCoin: decimal('0') })],
    ['contractsPerLot must be a whole number, was 0.5', but({ contractsPerLot: decimal('0.5') })],
    ['marginRate must be at least 0 and less than 1, was 1', but({ marginRate: decimal('1') })],
    ['borrowSpreadRate must be at least zero, was -0.01', but({ borrowSpreadRate: decimal('-0.01') })],
    ['contract.payoff must be an inverse contract, was linear', but({ inverseContract: linear })],
    ['price must be greater than zero, was 0', () => at('0')],
  ])
})
