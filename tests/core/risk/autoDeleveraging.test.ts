import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoDeleveraging, decimal, impliedFuturesPrice } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, counts, decimals, inverse, inverseContracts, linear, prices, shares, terms } from '../samples'

const cut = {
  contracts: decimal('150000'),
  remaining: decimal('100000'),
  contract: inverse,
  price: decimal('50'),
  newFuturesPrice: decimal('55'),
  originalAnnualisedRate: decimal('0.5'),
  spotPrice: decimal('50'),
  days: decimal('73'),
}

describe('autoDeleveraging', () => {
  // By hand: 50,000 dollars at 50 are 1,000 coins; a fifth of a year at 50% is 5,000 dollars, a tenth of 50,000 is too.
  test('150,000 contracts cut to 100,000 at 50 and sold again at 55 with 73 days left lose nothing', () => {
    const answer = autoDeleveraging(cut)
    expect(answer.toResell.toFixed()).toBe('50000')
    expect(answer.closedUsd.toFixed()).toBe('50000')
    expect(answer.unhedgedCoin.toFixed()).toBe('1000')
    expect(answer.newAnnualisedRate.toFixed()).toBe('0.5')
    expect(answer.originalInterestUsd.toFixed()).toBe('5000')
    expect(answer.newInterestUsd.toFixed()).toBe('5000')
    expect(answer.lostInterestUsd.toFixed()).toBe('0')
  })

  test('with no basis left the whole interest of the rest is lost', () => {
    const { newAnnualisedRate, lostInterestUsd } = autoDeleveraging({ ...cut, newFuturesPrice: decimal('50') })
    expect(newAnnualisedRate.toFixed()).toBe('0')
    expect(lostInterestUsd.toFixed()).toBe('5000')
  })

  const cuts = fc
    .record({
      remaining: counts,
      closed: counts,
      contract: inverseContracts,
      price: prices,
      spotPrice: prices,
      originalAnnualisedRate: shares,
      days: terms,
    })
    .map(({ closed, ...rest }) => ({ ...rest, contracts: rest.remaining.plus(closed) }))

  test('law: sold again at the old rate, nothing is lost', () => {
    const holds = fc.property(cuts, (position) => {
      const { spotPrice, originalAnnualisedRate, days } = position
      const newFuturesPrice = impliedFuturesPrice({
        spotPrice,
        annualisedRate: originalAnnualisedRate,
        daysToExpiry: days,
      })
      const { lostInterestUsd, closedUsd } = autoDeleveraging({ ...position, newFuturesPrice })
      return agree(lostInterestUsd, decimal('0'), { scale: closedUsd.plus(1) })
    })
    fc.assert(holds)
  })

  test('law: what is lost is closedUsd * (old rate - new rate) * days / 365', () => {
    const holds = fc.property(cuts, prices, (position, newFuturesPrice) => {
      const { closedUsd, newAnnualisedRate, lostInterestUsd } = autoDeleveraging({ ...position, newFuturesPrice })
      const rate = position.originalAnnualisedRate.minus(newAnnualisedRate)
      const scale = closedUsd.times(rate.abs().plus(1)).times(position.days)
      return agree(closedUsd.times(rate).times(position.days).div(365), lostInterestUsd, { scale })
    })
    fc.assert(holds)
  })

  test('law: where nothing is closed, nothing is open and nothing is lost', () => {
    const holds = fc.property(
      cuts,
      prices,
      decimals({ from: 0, to: 9, places: 3 }),
      (position, newFuturesPrice, rate) => {
        const all = { ...position, remaining: position.contracts, newFuturesPrice, originalAnnualisedRate: rate }
        const { toResell, unhedgedCoin, lostInterestUsd } = autoDeleveraging(all)
        return [toResell, unhedgedCoin, lostInterestUsd].every((figure) => figure.isZero())
      },
    )
    fc.assert(holds)
  })

  const but = (change: Partial<typeof cut>) => () => autoDeleveraging({ ...cut, ...change })
  refuses([
    ['toResell must be at least zero, was -1', but({ remaining: decimal('150001') })],
    ['remaining must be a whole number, was 0.5', but({ remaining: decimal('0.5') })],
    ['contracts must be at least zero, was -1', but({ contracts: decimal('-1') })],
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['newFuturesPrice must be greater than zero, was 0', but({ newFuturesPrice: decimal('0') })],
    ['spotPrice must be greater than zero, was -1', but({ spotPrice: decimal('-1') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
  ])
})
