import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closedFloatingBond, decimal, floatingBond, floatingReturn, type Contract } from '../../../src/core'
import { refuses } from '../refusals'

const contract: Contract = { payoff: 'inverse', multiplier: decimal('1'), lotSize: decimal('1') }
const capitalUsd = decimal('100000')
const price = decimal('100')
const bondOf = (rates: readonly string[], { rehedge = 'never' as const, feeRate = '0' } = {}) =>
  floatingBond({
    capitalUsd,
    spotPrice: price,
    contract,
    rehedge,
    feeRate: decimal(feeRate),
    openTime: '2026-01-01T00:00Z',
    fundings: rates.map((rate, at) => ({ time: `2026-01-0${at + 1}T08:00Z`, rate: decimal(rate), price })),
  })

describe('closedFloatingBond', () => {
  // By hand: 0.1% of 100,000 is received once, and a tenth of a percent is left at either spot trade.
  test('a payment of 100 dollars does not pay for a tenth of a percent each way', () => {
    const costs = { spotFeeRate: decimal('0.001'), exitSpotFeeRate: decimal('0.001') }
    const closed = closedFloatingBond({ bond: bondOf(['0.001']), capitalUsd, contract, costs })
    // 100,100 * 0.999 * 0.999
    expect([closed.tradedShare, closed.closedUsd, closed.profitUsd].map(String)).toEqual([
      '0.998001',
      '99899.9001',
      '-100.0999',
    ])
    // A third of a day open.
    expect(closed.annualisedYield?.toFixed(6)).toBe('-1.096094')
    expect(closed.carryUsd?.toFixed(6)).toBe('-100.099900')
  })

  test('the perpetual is bought back for a fee on what is sold at the end', () => {
    const bond = bondOf([], { feeRate: '0.25' })
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

  test('law: the same funding at every event, left lying, returns what Compare computes of it', () => {
    const holds = fc.property(rates, rates, rates, rates, (rate, spotFeeRate, slippage, exitSpotFeeRate) => {
      const costs = { spotFeeRate, spotSlippageRate: slippage, exitSpotFeeRate, exitSlippageRate: slippage }
      const bond = bondOf([rate, rate, rate].map(String))
      const closed = closedFloatingBond({ bond, capitalUsd, contract, costs, perpetualSlippageRate: slippage })
      const eventsAlone = { rate, days: decimal('3'), intervalHours: decimal('24') }
      const compared = floatingReturn({ ...eventsAlone, costs, perpetualSlippageRate: slippage })
      expect(closed.returnRate.minus(compared.netSimple).abs().lessThan('1e-40')).toBe(true)
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
      'costs.spotFeeRate must be greater than -1 and less than 1, was 1',
      () => closedFloatingBond({ bond, capitalUsd, contract, costs: { spotFeeRate: decimal('1') } }),
    ],
  ])
})
