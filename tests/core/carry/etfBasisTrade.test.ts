import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basis, decimal, etfBasisTrade, positionPnl } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, counts, decimals, inverse, linear, prices, shares, terms } from '../samples'

const five = { ...linear, multiplier: decimal('5') }
const trade = {
  etfPrice: decimal('57'),
  coinPerShare: decimal('0.00057'),
  spotPrice: decimal('100000'),
  futuresPrice: decimal('101000'),
  daysToExpiry: decimal('36.5'),
  contracts: decimal('1'),
  contract: five,
}

describe('etfBasisTrade', () => {
  // By hand: 5 / 0.00057 = 8771.9 shares; 8,771 of them hold 4.99947 coins and cost 499,947 dollars.
  test('one contract of five coins is hedged by 8,771 shares of 0.00057 coin', () => {
    const answer = etfBasisTrade({ ...trade, futuresMarginRate: decimal('0.4') })
    const { unhedgedCoin, notionalUsd, marginUsd, capitalUsd, annualisedYield, premiumRate } = answer
    expect(answer.shares.toFixed()).toBe('8771')
    expect([unhedgedCoin, notionalUsd, marginUsd, capitalUsd].map(String)).toEqual([
      '0.00053',
      '499947',
      '202000',
      '701947',
    ])
    expect([annualisedYield, premiumRate].map(String)).toEqual(['0.1', '0'])
  })

  // By hand: 10% less a quarter of a percent less 4%; on 500,000 of 700,000 dollars 9.75% are 6.9643%.
  test('the sponsor and the lender are paid out of the basis', () => {
    const rates = { futuresMarginRate: decimal('0.5'), financingRate: decimal('0.04'), etfFeeRate: decimal('0.0025') }
    const whole = {
      ...trade,
      coinPerShare: decimal('0.0005'),
      etfPrice: decimal('50'),
      futuresPrice: decimal('100000'),
    }
    const flat = etfBasisTrade({ ...whole, ...rates })
    expect([flat.netAnnualisedYield, flat.marginUsd, flat.notionalUsd].map(String)).toEqual([
      '-0.0425',
      '250000',
      '500000',
    ])
    // -0.0025 * 500,000 / 750,000 - 0.04
    expect(flat.returnOnCapital?.toFixed(10)).toBe('-0.0416666667')
  })

  // By hand: half the yield of 10% where the future is covered in full; a waived fee that pays a tenth of a percent adds it.
  test('a future covered in full, and a sponsor that pays', () => {
    const rates = { futuresMarginRate: decimal('1'), etfFeeRate: decimal('-0.001') }
    const whole = { ...trade, coinPerShare: decimal('0.0005'), etfPrice: decimal('50.5') }
    const covered = etfBasisTrade({ ...whole, ...rates })
    expect([covered.marginUsd, covered.capitalUsd].map(String)).toEqual(['505000', '1010000'])
    expect([covered.netAnnualisedYield, covered.returnOnCapital].map(String)).toEqual(['0.101', '0.0505'])
  })

  test('without contracts there is no capital, and so no return on it', () => {
    const { shares: bought, returnOnCapital } = etfBasisTrade({ ...trade, contracts: decimal('0') })
    expect([bought.toFixed(), returnOnCapital]).toEqual(['0', null])
  })

  test('a whole number of shares is never one less', () => {
    const { shares: bought, unhedgedCoin } = etfBasisTrade({ ...trade, coinPerShare: decimal('0.000390625') })
    expect([bought, unhedgedCoin].map(String)).toEqual(['12800', '0'])
  })

  const trades = fc.record({
    etfPrice: prices,
    coinPerShare: decimals({ from: 1, to: 2000, places: 3 }).map((coin) => coin.times('1e-6')),
    spotPrice: prices,
    futuresPrice: prices,
    daysToExpiry: terms,
    contracts: counts,
    contract: fc.constantFrom('5', '0.1', '0.02').map((size) => ({ ...linear, multiplier: decimal(size) })),
    futuresMarginRate: shares,
    financingRate: shares,
    etfFeeRate: shares,
  })

  test('law: the remainder is less than a share and never negative, and the yield is the basis', () => {
    const holds = fc.property(trades, (given) => {
      const { unhedgedCoin, annualisedYield } = etfBasisTrade(given)
      expect(agree(annualisedYield, basis(given).annualised.simple)).toBe(true)
      return unhedgedCoin.greaterThanOrEqualTo(0) && unhedgedCoin.lessThan(given.coinPerShare)
    })
    fc.assert(holds)
  })

  test('law: futures and shares at the value of their coin cancel to the remainder at any price', () => {
    const holds = fc.property(trades, prices, (given, price) => {
      const { contract, contracts, spotPrice, coinPerShare } = given
      const answer = etfBasisTrade(given)
      const short = positionPnl({ contract, side: 'short', contracts, entryPrice: spotPrice, exitPrice: price }).usd
      const held = answer.shares.times(coinPerShare).times(price.minus(spotPrice))
      const open = answer.unhedgedCoin.times(spotPrice.minus(price))
      return agree(short.plus(held), open, { scale: short.abs().plus(1) })
    })
    fc.assert(holds)
  })

  test('law: without a margin the return on the capital is the net yield', () => {
    const holds = fc.property(trades, (given) => {
      const { returnOnCapital, netAnnualisedYield } = etfBasisTrade({ ...given, futuresMarginRate: decimal('0') })
      return (
        returnOnCapital === null ||
        agree(returnOnCapital, netAnnualisedYield, {
          scale: netAnnualisedYield.abs().plus(given.financingRate).plus(1),
        })
      )
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => etfBasisTrade({ ...trade, ...change })
  refuses([
    ['contract.payoff must be a linear contract, was inverse', but({ contract: inverse })],
    ['etfPrice must be greater than zero, was 0', but({ etfPrice: decimal('0') })],
    ['coinPerShare must be greater than zero, was 0', but({ coinPerShare: decimal('0') })],
    ['spotPrice must be greater than zero, was -1', but({ spotPrice: decimal('-1') })],
    ['futuresPrice must be greater than zero, was 0', but({ futuresPrice: decimal('0') })],
    ['daysToExpiry must be greater than zero, was 0', but({ daysToExpiry: decimal('0') })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    ['futuresMarginRate must be at least zero, was -0.1', but({ futuresMarginRate: decimal('-0.1') })],
    ['etfFeeRate must be greater than -1 and less than 1, was 1', but({ etfFeeRate: decimal('1') })],
    ['financingRate must be greater than -1, was -1', but({ financingRate: decimal('-1') })],
  ])
})
