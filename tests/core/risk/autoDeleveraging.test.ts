import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoDeleveraging, decimal } from '../../../src/core'
import { cutShort, fraction, names, sameOrTiny } from '../oracle'
import { refuses } from '../refusals'
import { agree, counts, fees, inCrumbs, inverse, inverseContracts, linear, prices, terms } from '../samples'

const zero = decimal('0')
const cut = {
  contracts: decimal('150000'),
  remaining: decimal('100000'),
  contract: inverse,
  price: decimal('50'),
  newFuturesPrice: decimal('55'),
  spotPrice: decimal('50'),
  days: decimal('73'),
}

describe('autoDeleveraging', () => {
  // By hand: 50,000 dollars at 50 are 1,000 coins, which at 55 are 55,000.
  test('150,000 contracts cut to 100,000 at 50 and sold again at 55 are 5,000 dollars more', () => {
    const answer = autoDeleveraging(cut)
    const { toResell, closedUsd, unhedgedCoin, resoldContracts, residualCoin, newAnnualisedRate, changeUsd } = answer
    const figures = [toResell, closedUsd, unhedgedCoin, resoldContracts, residualCoin, newAnnualisedRate, changeUsd]
    expect(figures.map(String)).toEqual(['50000', '50000', '1000', '55000', '0', '0.5', '5000'])
  })

  // By hand: 50,000 / 55 = 909.0909 coins, which at 50 are 45,454 contracts and 0.0109 coins at 49, 0.53 dollars.
  test('closed above the market, at 55, and sold again at 50 they are 4,545.47 less', () => {
    const high = { price: decimal('55'), newFuturesPrice: decimal('50'), spotPrice: decimal('49') }
    const { resoldContracts, changeUsd } = autoDeleveraging({ ...cut, ...high })
    expect(resoldContracts.toFixed()).toBe('45454')
    expect(changeUsd.toFixed(2)).toBe('-4545.47')
  })

  // By hand: 1,000 coins carry 800 of them and a fee of a quarter.
  test('the fee of the new sale comes out of the coin', () => {
    const { resoldContracts, changeUsd } = autoDeleveraging({ ...cut, feeRate: decimal('0.25') })
    expect([resoldContracts, changeUsd].map(String)).toEqual(['44000', '-6000'])
  })

  const cuts = fc
    .record({
      remaining: counts,
      closed: counts,
      contract: inverseContracts,
      price: prices,
      newFuturesPrice: prices,
      spotPrice: prices,
      days: terms,
      feeRate: fees,
    })
    .map(({ closed, ...rest }) => ({ ...rest, contracts: rest.remaining.plus(closed) }))

  test('law: it agrees with fractions of integers to 36 digits', () => {
    const holds = fc.property(cuts, ({ contract, ...given }) => {
      const all = { ...given, multiplier: contract.multiplier, lotSize: contract.lotSize }
      const parts = Object.entries(all).map(([name, value]) => [name, fraction(value.toFixed())])
      // fromEntries forgets the names, which are those of the arguments.
      const { changeUsd, ...oracle } = cutShort(Object.fromEntries(parts) as Parameters<typeof cutShort>[0])
      const answer = autoDeleveraging({ contract, ...given })
      for (const [name, figure] of Object.entries(oracle)) {
        // Object.entries widens the names, which are fields of both.
        const value = answer[name as keyof typeof oracle]
        expect(names(value.toFixed(), figure), `${name} ${value.toFixed()}`).toBe(true)
      }
      return sameOrTiny(answer.changeUsd.toFixed(), changeUsd, oracle.closedUsd)
    })
    fc.assert(holds, { numRuns: 1000 })
  })

  test('law: sold again where it was closed, without a fee, nothing changes, lots aside', () => {
    const holds = fc.property(cuts, ({ contracts: sold, ...rest }) => {
      const { contracts, contract } = inCrumbs(sold, rest.contract)
      const level = { ...rest, contracts, contract, remaining: zero, newFuturesPrice: rest.price, feeRate: zero }
      const { changeUsd, closedUsd } = autoDeleveraging(level)
      return agree(changeUsd, zero, { within: '1e-30', scale: closedUsd.plus(1) })
    })
    fc.assert(holds)
  })

  test('law: it is a loss below the price of the cut and its fee, and a gain above, lots aside', () => {
    const holds = fc.property(cuts, ({ contracts: sold, ...rest }) => {
      const { contracts, contract } = inCrumbs(sold.plus(1), rest.contract)
      const { changeUsd } = autoDeleveraging({ ...rest, contracts, contract, remaining: zero })
      const tie = rest.price.times(rest.feeRate.plus(1))
      return tie.equals(rest.newFuturesPrice) || changeUsd.isNegative() === rest.newFuturesPrice.lessThan(tie)
    })
    fc.assert(holds)
  })

  test('law: where nothing is closed, nothing is open and nothing changes', () => {
    const holds = fc.property(cuts, (position) => {
      const { toResell, unhedgedCoin, resoldContracts, residualCoin, changeUsd } = autoDeleveraging({
        ...position,
        remaining: position.contracts,
      })
      return [toResell, unhedgedCoin, resoldContracts, residualCoin, changeUsd].every((figure) => figure.isZero())
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => autoDeleveraging({ ...cut, ...change })
  refuses([
    ['remaining must be at most the contracts held, was 150001', but({ remaining: decimal('150001') })],
    ['remaining must be a whole number, was 0.5', but({ remaining: decimal('0.5') })],
    ['contracts must be at least zero, was -1', but({ contracts: decimal('-1') })],
    ['price must be greater than zero, was 0', but({ price: zero })],
    ['newFuturesPrice must be greater than zero, was 0', but({ newFuturesPrice: zero })],
    ['spotPrice must be greater than zero, was -1', but({ spotPrice: decimal('-1') })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['feeRate must be greater than -1 and less than 1, was 1', but({ feeRate: decimal('1') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
  ])
})
