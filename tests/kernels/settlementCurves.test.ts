import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, fixedBondSettlement, type Decimal } from '../../src/core'
import { settlementCurves, type SettlementCurves } from '../../src/kernels/settlementCurves'
import { refuses } from '../core/refusals'
import { bonds, decimals, fees, inverse, linear, prices } from '../core/samples'

const essay = {
  heldCoin: decimal('1000'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
}

describe('settlementCurves', () => {
  // The cash-and-carry essay of 2021: 150,000 dollars at any price.
  test('the bond of 150,000 stands still, its legs do not', () => {
    const curves = settlementCurves({ ...essay, settlementPrices: Float64Array.of(50, 100, 200) })
    expect(Object.fromEntries(Object.entries(curves).map(([name, values]) => [name, [...values]]))).toEqual({
      coinLegUsd: [50_000, 100_000, 200_000],
      futuresPnlCoin: [2000, 500, -250],
      futuresPnlUsd: [100_000, 50_000, -50_000],
      equityCoin: [3000, 1500, 750],
      equityUsd: [150_000, 150_000, 150_000],
      finalUsd: [150_000, 150_000, 150_000],
    })
  })

  test('no price is no curve', () => {
    expect(settlementCurves({ ...essay, settlementPrices: new Float64Array() }).finalUsd).toHaveLength(0)
  })

  /** Any bond, in the right size, in the naive one or without its future, on a last day with any cost. */
  const hedges = fc
    .record({ bond: bonds, size: fc.constantFrom('right', 'naive', 'none'), saleMoveRate: fees })
    .map(({ bond, size, saleMoveRate }) => {
      const { heldCoin, contracts, naive, futuresExecutionPrice: entryPrice } = fixedBond(bond)
      const sizes = {
        right: { heldCoin, contracts },
        naive: { heldCoin: naive.heldCoin, contracts: naive.contracts },
        none: { heldCoin, contracts: decimal('0') },
      }
      // One of the three names that are drawn above.
      return {
        ...sizes[size],
        contract: bond.contract,
        entryPrice,
        saleMoveRate,
        costs: bond.costs,
      }
    })

  const isNear = (value: number, exact: Decimal, scale: Decimal) =>
    Math.abs(value - exact.toNumber()) <= 1e-9 * scale.toNumber()

  test('law: each figure is that of core, to 1e-9 of what both legs are worth', () => {
    const settlements = fc.array(prices, { minLength: 1, maxLength: 8 })
    const holds = fc.property(hedges, settlements, (hedge, settlementPrices) => {
      const typed = Float64Array.from(settlementPrices, (price) => price.toNumber())
      const curves = settlementCurves({ ...hedge, settlementPrices: typed })
      settlementPrices.forEach((settlementPrice, index) => {
        const exact = fixedBondSettlement({ ...hedge, settlementPrice })
        const legsUsd = exact.coinLegUsd.abs().plus(hedge.contracts.times(hedge.contract.multiplier))
        for (const [name, values] of Object.entries(curves)) {
          // Object.entries widens the names of the record.
          const figure = exact[name as keyof SettlementCurves]
          const scale = name.endsWith('Coin') ? legsUsd.div(settlementPrice) : legsUsd
          expect(isNear(values[index]!, figure, scale), `${name} ${values[index]!} ${figure.toFixed()}`).toBe(true)
        }
      })
    })
    fc.assert(holds, { numRuns: 300 })
  })

  test('law: of a bond in the right size the final dollars are those of core to 1e-9, at any price', () => {
    const far = decimals({ from: 1, to: 1_000_000_000, places: 2 })
    const holds = fc.property(bonds, fc.oneof(prices, far), (bond, settlementPrice) => {
      const { heldCoin, contracts, futuresExecutionPrice: entryPrice } = fixedBond(bond)
      const hedge = { heldCoin, contracts, contract: bond.contract, entryPrice, costs: bond.costs }
      const settlementPrices = Float64Array.of(settlementPrice.toNumber())
      const [value] = settlementCurves({ ...hedge, settlementPrices }).finalUsd
      const { finalUsd } = fixedBondSettlement({ ...hedge, settlementPrice })
      return isNear(value!, finalUsd, finalUsd)
    })
    fc.assert(holds, { numRuns: 300 })
  })

  const at =
    (...settlementPrices: number[]) =>
    () =>
      settlementCurves({ ...essay, settlementPrices: Float64Array.from(settlementPrices) })
  const but = (change: object) => () =>
    settlementCurves({ ...essay, settlementPrices: Float64Array.of(100), ...change })
  refuses([
    ['settlementPrices[1] must be greater than zero, was 0', at(100, 0)],
    ['settlementPrices[0] must be greater than zero, was -5', at(-5)],
    ['settlementPrices[2] must be a finite number, was NaN', at(1, 2, NaN)],
    ['settlementPrices[0] must be a finite number, was Infinity', at(Infinity)],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    ['entryPrice must be greater than zero, was 0', but({ entryPrice: decimal('0') })],
    [
      'costs.exitSpotFeeRate must be greater than -1 and less than 1, was 1',
      but({ costs: { exitSpotFeeRate: decimal('1') } }),
    ],
  ])
})
