import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageEntryPrice, contractValue, liquidationPrice, positionPnl, type Decimal } from '../../src/core'
import {
  fraction,
  inverseAverage,
  inverseLiquidation,
  inversePnl,
  inverseValue,
  names,
  negative,
  type Fraction,
} from './oracle'
import { inverseContracts, positiveCounts, prices, shares, sides } from './samples'

const exact = (value: Decimal) => fraction(value.toFixed())
const same = (value: Decimal, oracle: Fraction) => expect(names(value.toFixed(), oracle), value.toFixed()).toBe(true)
const positions = fc.record({ contract: inverseContracts, contracts: positiveCounts, entryPrice: prices })

const asFractions = ({
  contract,
  contracts,
  entryPrice,
}: {
  contract: { multiplier: Decimal }
  contracts: Decimal
  entryPrice: Decimal
}) => ({
  contracts: exact(contracts),
  multiplier: exact(contract.multiplier),
  entryPrice: exact(entryPrice),
})

describe('inverse formulas against fractions of integers, to 36 digits', () => {
  test('value', () => {
    const holds = fc.property(positions, prices, (position, price) => {
      same(contractValue({ ...position, price }).coin, inverseValue(asFractions(position), exact(price)))
    })
    fc.assert(holds)
  })

  test('profit', () => {
    const holds = fc.property(positions, prices, sides, (position, exitPrice, side) => {
      const long = inversePnl(asFractions(position), exact(exitPrice))
      same(positionPnl({ ...position, side, exitPrice }).coin, side === 'long' ? long : negative(long))
    })
    fc.assert(holds)
  })

  test('average entry price', () => {
    const fills = fc.array(fc.record({ contracts: positiveCounts, price: prices }), { minLength: 1, maxLength: 5 })
    const holds = fc.property(inverseContracts, fills, (contract, executed) => {
      const parts = executed.map(({ contracts, price }) => ({ contracts: exact(contracts), price: exact(price) }))
      same(averageEntryPrice({ contract, fills: executed }), inverseAverage(parts))
    })
    fc.assert(holds)
  })

  test('liquidation price, and that there is none', () => {
    const rules = fc.constantFrom('liquidation-value' as const, 'entry-value' as const)
    const holds = fc.property(positions, sides, shares, shares, rules, (position, side, share, rate, maintenanceOn) => {
      const { contracts, contract, entryPrice } = position
      // From nothing to twice the value, so that both answers occur; rounded like a typed number.
      const margin = contracts.times(contract.multiplier).div(entryPrice).times(share).times(4).toSignificantDigits(12)
      const maintenanceMarginRate = rate.times('0.2')
      const price = liquidationPrice({ ...position, side, margin, maintenanceMarginRate, maintenanceOn })
      const terms = {
        side,
        margin: exact(margin),
        rate: exact(maintenanceMarginRate),
        onEntry: maintenanceOn === 'entry-value',
      }
      const oracle = inverseLiquidation({ ...asFractions(position), ...terms })
      if (price === null || oracle === null) expect(price).toBe(oracle)
      else same(price, oracle)
    })
    fc.assert(holds)
  })
})
