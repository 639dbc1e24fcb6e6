import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, type Costs } from '../../../src/core'
import { agree, bonds, inCrumbs, inverse } from '../samples'

const zero = decimal('0')
const essay = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  daysToExpiry: decimal('365'),
  contract: inverse,
  costOfCapital: decimal('0.2'),
}

describe('fixedBondBreakEvens', () => {
  // The essay: a bank that pays 20% sets the price at 120. By hand: 150 / 120 - 1 is a fee of 25%, 1 - 120 / 150 a slippage of 20%.
  test('at 20% the bond of the essay breaks even with the future at 120, a fee of 25% or an exit of 20%', () => {
    expect(fixedBond(essay).breakEven).toEqual({
      futuresPrice: decimal('120'),
      futuresFeeRate: decimal('0.25'),
      exitSlippageRate: decimal('0.2'),
    })
  })

  // By hand: 1 / 300 - 1 is a rebate of 99.7%, which only who is paid a rebate may hope for.
  test('a bond that is behind at no cost has no fee to break even at, unless it is paid one', () => {
    const behind = { ...essay, futuresPrice: decimal('1'), costOfCapital: decimal('2') }
    const { breakEven } = fixedBond(behind)
    expect([breakEven.futuresFeeRate, breakEven.exitSlippageRate]).toEqual([null, null])
    const rebate = fixedBond({ ...behind, costs: { futuresFeeRate: decimal('-0.0001') } }).breakEven
    expect(rebate.futuresFeeRate?.toFixed(3)).toBe('-0.997')
  })

  test('capital that costs more than itself requires nothing', () => {
    const lost = fixedBond({ ...essay, daysToExpiry: decimal('730'), costOfCapital: decimal('-0.9') }).breakEven
    expect(Object.values(lost)).toEqual([null, null, null])
  })

  test('law, case 9: typed back, each leaves an excess of 0; prices and fees lots aside, the exit to the lot', () => {
    const holds = fc.property(bonds, (drawn) => {
      const even = (change: object, costs: Costs = {}, trade = drawn) => {
        const { annualisedYield } = fixedBond({ ...trade, ...change, costs: { ...trade.costs, ...costs } })
        const scale = trade.costOfCapital.plus(decimal('365').div(trade.daysToExpiry))
        return agree(annualisedYield, trade.costOfCapital, { within: '1e-20', scale })
      }
      const { exitSlippageRate } = fixedBond(drawn).breakEven
      if (exitSlippageRate !== null) expect(even({}, { exitSlippageRate })).toBe(true)
      const trade = { ...drawn, contract: inCrumbs(zero, drawn.contract).contract }
      const { futuresPrice, futuresFeeRate } = fixedBond(trade).breakEven
      expect(even({ futuresPrice }, {}, trade)).toBe(true)
      if (futuresFeeRate !== null) expect(even({}, { futuresFeeRate }, trade)).toBe(true)
    })
    fc.assert(holds)
  })

  test('law, case 9: none of them moves with the costs that it speaks of', () => {
    const holds = fc.property(bonds, bonds, (trade, { costs }) => {
      const { futuresFeeRate, exitSlippageRate } = costs
      const of = (changed: Costs) =>
        fixedBond({
          ...trade,
          contract: inCrumbs(zero, trade.contract).contract,
          costs: { ...trade.costs, ...changed },
        }).breakEven
      const [before, fee, exit] = [of({}), of({ futuresFeeRate }), of({ exitSlippageRate })]
      // One below 0 is left out where what is typed is no rebate.
      const same = (a: typeof before.futuresPrice, b: typeof before.futuresPrice) =>
        a === null || b === null
          ? !(a ?? b)?.greaterThanOrEqualTo(0)
          : agree(a, b, { within: '1e-15', scale: decimal('1') })
      return same(before.futuresFeeRate, fee.futuresFeeRate) && same(before.exitSlippageRate, exit.exitSlippageRate)
    })
    fc.assert(holds)
  })
})
