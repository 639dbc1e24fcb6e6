import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  closedFloatingBond,
  decimal,
  floatingBond,
  floatingReturn,
  perpetualBondClose,
  type Contract,
  type FloatingBondArguments,
} from '../../../src/core'
import { refuses } from '../refusals'

const contract: Contract = { payoff: 'inverse', multiplier: decimal('1'), lotSize: decimal('1') }
const capitalUsd = decimal('100000')
const price = decimal('100')
type Bought = Partial<Pick<FloatingBondArguments, 'costs' | 'feeRate' | 'slippageRate' | 'contract'>>
const bondOf = (rates: readonly string[], bought: Bought = {}) =>
  floatingBond({
    capitalUsd,
    spotPrice: price,
    contract,
    rehedge: 'never',
    ...bought,
    openTime: '2026-01-01T00:00Z',
    fundings: rates.map((rate, at) => ({ time: `2026-01-0${at + 1}T08:00Z`, rate: decimal(rate), price })),
  })

describe('closedFloatingBond', () => {
  // By hand: 99,900 dollars are hedged, 0.1% of them received once, and a tenth of a percent paid at either spot trade.
  test('a payment of 100 dollars does not pay for a tenth of a percent each way', () => {
    const costs = { spotFeeRate: decimal('0.001'), exitSpotFeeRate: decimal('0.001') }
    const closed = closedFloatingBond({ bond: bondOf(['0.001'], { costs }), capitalUsd, contract, costs })
    // 99,900 * 1.001 * 0.999
    expect([closed.boughtBackUsd, closed.closedUsd, closed.profitUsd].map(String)).toEqual([
      '99900',
      '99899.9001',
      '-100.0999',
    ])
    // A third of a day open.
    expect(closed.annualisedYield?.toFixed(6)).toBe('-1.096094')
    expect(closed.carryUsd?.toFixed(6)).toBe('-100.099900')
  })

  test('the perpetual is bought back for a fee on what is sold at the end', () => {
    const bond = bondOf([], { feeRate: decimal('0.25') })
    // 80,000 contracts sold for a fee of 20,000; to buy them back costs as much.
    const closed = closedFloatingBond({ bond, capitalUsd, contract, perpetualFeeRate: decimal('0.25') })
    expect([bond.finalUsd, closed.closedUsd].map(String)).toEqual(['80000', '60000'])
    expect([closed.annualisedYield, closed.excessYield, closed.carryUsd]).toEqual([null, null, null])
  })

  const rates = fc.integer({ min: -300, max: 300 }).map((bp) => decimal(`${bp}`).div(10_000))

  test('law: without costs it is what stands in the ledger', () => {
    const holds = fc.property(fc.array(rates, { minLength: 1, maxLength: 5 }), (all) => {
      const bond = bondOf(all.map(String))
      const closed = closedFloatingBond({ bond, capitalUsd, contract })
      expect(closed.closedUsd.equals(bond.finalUsd)).toBe(true)
      expect(closed.annualisedYield?.minus(bond.annualisedYield!).abs().lessThan('1e-40')).toBe(true)
    })
    fc.assert(holds)
  })

  const slips = fc.integer({ min: 0, max: 300 }).map((bp) => decimal(`${bp}`).div(10_000))
  const drawn = fc.record({
    spotFeeRate: slips,
    spotSlippageRate: slips,
    exitSpotFeeRate: slips,
    exitSlippageRate: slips,
  })
  /** So many contracts that lots leave nothing over. */
  const crumbs: Contract = { ...contract, multiplier: decimal('1e-30') }

  test('law: at a price that stands still it returns what Compare says of payments that are left lying', () => {
    const holds = fc.property(drawn, slips, slips, rates, (costs, feeRate, slippageRate, rate) => {
      const three = [rate, rate, rate].map(String)
      const bond = bondOf(three, { costs, feeRate, slippageRate, contract: crumbs })
      const perpetual = { perpetualFeeRate: feeRate, perpetualSlippageRate: slippageRate }
      const closed = closedFloatingBond({ bond, capitalUsd, contract: crumbs, costs, ...perpetual })
      const day = { rate, days: decimal('1'), intervalHours: decimal('8') }
      const { netUnhedged } = floatingReturn({ ...day, costs, ...perpetual })
      expect(closed.returnRate.minus(netUnhedged).abs().lessThan('1e-30')).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: funding that is left lying is sold with the coin, as where Risk closes the bond', () => {
    const holds = fc.property(drawn, slips, slips, rates, (costs, feeRate, slippageRate, rate) => {
      const bond = bondOf([rate, rate].map(String), { costs, feeRate, slippageRate })
      const perpetual = { perpetualFeeRate: feeRate, perpetualSlippageRate: slippageRate }
      const { closedUsd } = closedFloatingBond({ bond, capitalUsd, contract, costs, ...perpetual })
      const risked = perpetualBondClose({
        heldCoin: bond.coin.minus(bond.entryFeeCoin),
        contracts: bond.contracts,
        contract,
        entryPrice: bond.saleExecutionPrice,
        spotPrice: price,
        perpetualPrice: price,
        fundingUsd: bond.totals.paymentUsd,
        costs: { ...costs, futuresFeeRate: feeRate, futuresSlippageRate: slippageRate },
      })
      expect(closedUsd.minus(risked).abs().lessThan('1e-40')).toBe(true)
    })
    fc.assert(holds)
  })

  const bond = bondOf([])
  refuses([
    [
      'capitalUsd must be greater than zero, was 0',
      () => closedFloatingBond({ bond, capitalUsd: decimal('0'), contract }),
    ],
    [
      'costOfCapital must be greater than -1, was -1',
      () => closedFloatingBond({ bond, capitalUsd, contract, costOfCapital: decimal('-1') }),
    ],
    [
      'perpetualFeeRate must be greater than -1 and less than 1, was 1',
      () => closedFloatingBond({ bond, capitalUsd, contract, perpetualFeeRate: decimal('1') }),
    ],
    [
      'costs.exitSpotFeeRate must be greater than -1 and less than 1, was 1',
      () => closedFloatingBond({ bond, capitalUsd, contract, costs: { exitSpotFeeRate: decimal('1') } }),
    ],
  ])
})
