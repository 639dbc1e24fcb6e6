import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, interimValueGrid, shockedBond } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, inverse, linear, prices, terms } from '../samples'

const bond = {
  coin: decimal('1000'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  margin: decimal('300'),
  maintenanceMarginRate: decimal('0.01'),
  days: decimal('365'),
  spotShock: decimal('0'),
  basisShock: decimal('0.5'),
}
const margins = decimals({ from: 1, to: 900, places: 3 })
const shocks = fc.record({
  spotShock: decimals({ from: 0, to: 3, places: 4 }).map((move) => move.minus('0.9')),
  basisShock: decimals({ from: -1, to: 1, places: 4 }).map((change) => change.times('0.4')),
})
const maintenanceOn = fc.constantFrom('liquidation-value' as const, 'entry-value' as const)

describe('shockedBond', () => {
  // The essay of 2021: 150 to 200 at a spot of 100 leaves 75,000 of 100,000. By hand: 150,000 (1/200 - 1/150) = -250;
  // 1% of 150,000/200 is 7.5; the short is taken at 150,000 * 0.99 / (1,000 - 300) = 212.142857..., where the ratio is
  // 2.12142857..., that is 0.62142857... above today's, or 212.142857/200 of the spot.
  test('the essay: the basis doubles, and 250 of 300 are called for', () => {
    const { futuresPrice, basisYield, pnlCoin, valueUsd, changeUsd, ...margin } = shockedBond(bond)
    expect([futuresPrice, basisYield, pnlCoin, valueUsd, changeUsd].map(String)).toEqual([
      '200',
      '1',
      '-250',
      '75000',
      '-25000',
    ])
    expect([margin.marginLeftCoin, margin.maintenanceCoin, margin.spareCoin].map(String)).toEqual(['50', '7.5', '42.5'])
    expect(margin.callSpotShock?.toFixed(10)).toBe('0.0607142857')
    expect(margin.callBasisShock?.toFixed(10)).toBe('0.6214285714')
  })

  test('half a year moves the future by half the change of the basis; maintenance on the entry value stays', () => {
    const there = shockedBond({ ...bond, days: decimal('182.5'), maintenanceOn: 'entry-value' })
    expect(String(there.futuresPrice)).toBe('175')
    expect(String(there.maintenanceCoin)).toBe('10')
  })

  test('law: without a shock nothing changes', () => {
    const holds = fc.property(prices, prices, terms, (spotPrice, futuresPrice, days) => {
      const none = { spotShock: decimal('0'), basisShock: decimal('0') }
      const there = shockedBond({ ...bond, spotPrice, futuresPrice, days, ...none })
      return there.changeUsd.isZero() && there.spotPrice.equals(spotPrice) && agree(there.futuresPrice, futuresPrice)
    })
    fc.assert(holds)
  })

  test('law: it is worth what interimValueGrid says at the same ratio of the prices', () => {
    const holds = fc.property(shocks, terms, ({ spotShock, basisShock }, term) => {
      const days = term.div(2)
      const there = shockedBond({ ...bond, days, spotShock, basisShock })
      const [[cell] = []] = interimValueGrid({
        ...bond,
        spotShocks: [spotShock],
        basisShocks: [basisShock.times(days).div(365)],
      })
      const scale = there.spotPrice.times(10_000)
      return cell !== undefined && agree(there.valueUsd, cell.valueUsd, { scale })
    })
    fc.assert(holds)
  })

  test('law: at the shocks of the call nothing is spare', () => {
    const holds = fc.property(margins, shocks, maintenanceOn, (margin, both, on) => {
      const given = { ...bond, ...both, margin, maintenanceOn: on }
      const { callSpotShock, callBasisShock } = shockedBond(given)
      const spareAt = (change: object) =>
        shockedBond({ ...given, ...change })
          .spareCoin.abs()
          .lessThan('1e-25')
      return (
        callSpotShock !== null &&
        callBasisShock !== null &&
        spareAt({ spotShock: callSpotShock }) &&
        spareAt({ basisShock: callBasisShock })
      )
    })
    fc.assert(holds)
  })

  test('law: with the whole coin posted no shock calls for more', () => {
    const holds = fc.property(shocks, (both) => {
      const there = shockedBond({ ...bond, ...both, margin: bond.coin })
      return there.callSpotShock === null && there.callBasisShock === null && there.spareCoin.greaterThan(0)
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => shockedBond({ ...bond, ...change })
  refuses([
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: decimal('0') })],
    ['margin must be at least zero, was -1', but({ margin: decimal('-1') })],
    ['maintenanceMarginRate must be at least 0 and less than 1, was 1', but({ maintenanceMarginRate: decimal('1') })],
    ['spotShock must be greater than -1, was -1', but({ spotShock: decimal('-1') })],
    ['basisShock must give a price greater than zero, was -1.5', but({ basisShock: decimal('-1.5') })],
    ['basisShock must be a finite number, was Infinity', but({ basisShock: decimal('1').div(0) })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
  ])
})
