import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBondPurchase, shockGrid, type Decimal, type ShockedBond } from '../../src/core'
import { shockSurface, type ShockSurface } from '../../src/kernels/shockSurface'
import { statedCosts } from '../../src/core/contract/costs'
import { refuses } from '../core/refusals'
import { bonds, decimals, inverse, shares } from '../core/samples'

const essay = {
  coin: decimal('1000'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  margin: decimal('300'),
  days: decimal('365'),
  maintenanceMarginRate: decimal('0.01'),
}
const zero = decimal('0')

describe('shockSurface', () => {
  // The cash-and-carry essay of 2021: from 150 to 200 at a spot of 100, 75,000 of 100,000 and 250 coin lost; by hand the
  // margin call stands at 0.62142857... of basis (see shockedBond).
  test('the essay in one row', () => {
    const surface = shockSurface({ ...essay, spotShocks: [zero], basisShocks: [zero, decimal('0.5')] })
    const { callBasisShock, ...figures } = surface
    expect(Object.fromEntries(Object.entries(figures).map(([name, cells]) => [name, [...cells]]))).toEqual({
      valueUsd: [100_000, 75_000],
      changeUsd: [0, -25_000],
      pnlCoin: [0, -250],
      marginLeftCoin: [300, 50],
      spareCoin: [290, 42.5],
    })
    expect(callBasisShock[0]).toBeCloseTo(0.6214285714, 9)
  })

  test('with all coin posted no basis calls for more, and there is no line', () => {
    const surface = shockSurface({ ...essay, margin: decimal('1000'), spotShocks: [zero], basisShocks: [zero] })
    expect([...surface.callBasisShock]).toEqual([NaN])
  })

  const positions = fc
    .record({
      bond: bonds,
      posted: shares,
      rate: shares,
      isEntry: fc.boolean(),
      tierRateOn: fc.constantFrom('whole' as const, 'part' as const),
      tiersIn: fc.constantFrom('usd' as const, 'coin' as const, null),
    })
    .map(({ bond, posted, rate, isEntry, tierRateOn, tiersIn }) => {
      const { heldCoin, contracts, futuresExecutionPrice } = fixedBondPurchase({
        ...bond,
        costs: statedCosts(bond.costs),
      })
      const { contract, spotPrice, futuresPrice, daysToExpiry: days } = bond
      const size = tiersIn === 'usd' ? contracts.times(contract.multiplier) : heldCoin
      // Three tiers about the size that the position has, in either count; or none.
      const tiers = ['0', '0.7', '1.3'].map((part, place) => ({
        fromSize: size.times(part).plus(place),
        rate: rate.div(8).plus(`0.0${place + 1}`),
      }))
      return {
        coin: heldCoin,
        contracts,
        contract,
        entryPrice: futuresExecutionPrice,
        spotPrice,
        futuresPrice,
        days,
        margin: heldCoin.times(posted),
        maintenanceMarginRate: rate.div(5),
        maintenanceOn: isEntry ? ('entry-value' as const) : ('liquidation-value' as const),
        ...(tiersIn === null ? {} : { tiers, tiersIn, tierRateOn }),
      }
    })

  /** What each figure is a difference of. */
  const scaleOf = (name: keyof ShockSurface, { cell, bond }: Scaled): Decimal => {
    const sold = bond.contracts.times(bond.contract.multiplier)
    const legsCoin = sold.div(cell.futuresPrice).plus(sold.div(bond.entryPrice)).plus(bond.coin)
    return name.endsWith('Usd') ? legsCoin.times(cell.spotPrice).plus(bond.coin.times(bond.spotPrice)) : legsCoin
  }
  type Scaled = { cell: ShockedBond; bond: typeof essay }

  test('law: every cell is that of core, to 1e-9 of what it is a difference of', () => {
    const ranges = fc.record({ spot: shares, part: decimals({ from: 0, to: 9, places: 3 }) })
    const holds = fc.property(positions, ranges, (bond, { spot: spotRange, part }) => {
      // The widest change of the basis leaves a tenth of the future.
      const basisRange = bond.futuresPrice.div(bond.spotPrice).times(part).div(10).times(365).div(bond.days)
      const { spotShocks, basisShocks, cells } = shockGrid({ ...bond, spotRange, basisRange, steps: 4 })
      const surface = shockSurface({ ...bond, spotShocks, basisShocks })
      cells.forEach((row, y) =>
        row.forEach((cell, x) => {
          for (const name of ['valueUsd', 'changeUsd', 'pnlCoin', 'marginLeftCoin', 'spareCoin'] as const) {
            const value = surface[name][y * row.length + x]!
            const near = scaleOf(name, { cell, bond }).times('1e-9').toNumber()
            expect(
              Math.abs(value - cell[name].toNumber()),
              `${name} ${value} ${cell[name].toFixed()}`,
            ).toBeLessThanOrEqual(near)
          }
          const call = cell.callBasisShock?.toNumber() ?? NaN
          const near = Math.max(1, Math.abs(call)) * 1e-9 * Math.max(1, 365 / bond.days.toNumber()) * scaleOfCall(bond)
          if (Number.isNaN(call)) expect(surface.callBasisShock[y]).toBeNaN()
          else expect(Math.abs(surface.callBasisShock[y]! - call)).toBeLessThanOrEqual(near)
        }),
      )
    })
    fc.assert(holds, { numRuns: 200 })
  })
  /** The line is a difference of ratios of the future to the spot. */
  const scaleOfCall = ({ futuresPrice, spotPrice }: typeof essay) => Math.max(1, futuresPrice.div(spotPrice).toNumber())

  test('law: in the centre nothing has changed, to the last bit', () => {
    const holds = fc.property(positions, (bond) => {
      const { changeUsd } = shockSurface({ ...bond, spotShocks: [zero], basisShocks: [zero] })
      return Math.abs(changeUsd[0]!) === 0
    })
    fc.assert(holds)
  })

  const over = (change: object) => () => shockSurface({ ...essay, spotShocks: [zero], basisShocks: [zero], ...change })
  refuses([
    ['spotShock must be greater than -1, was -1', over({ spotShocks: [decimal('-1')] })],
    ['basisShock must give a price greater than zero, was -2', over({ basisShocks: [decimal('-2'), zero] })],
    ['margin must be at least zero, was -1', over({ margin: decimal('-1') })],
  ])
})
