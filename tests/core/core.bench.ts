import { bench, describe } from 'vitest'
import { decimal, fixedBond, fixedBondSettlement, logGrid } from '../../src/core'

const contract = { payoff: 'inverse', multiplier: decimal('10'), lotSize: decimal('1') } as const
const rate = decimal('0.0005')
const trade = {
  capitalUsd: decimal('1000000'),
  spotPrice: decimal('65432.5'),
  futuresPrice: decimal('67010'),
  daysToExpiry: decimal('35.4'),
  contract,
  costs: { spotFeeRate: rate, futuresFeeRate: rate, settlementFeeRate: rate, exitSpotFeeRate: rate },
}
const { heldCoin, contracts, futuresExecutionPrice: entryPrice } = fixedBond(trade)

describe('fixed-rate bond', () => {
  bench('one bond', () => void fixedBond(trade))

  bench('its settlement at 201 prices, as a chart samples it', () => {
    for (const settlementPrice of logGrid({ from: decimal('1'), to: decimal('1e7'), steps: 200 })) {
      fixedBondSettlement({ heldCoin, contracts, contract, entryPrice, settlementPrice, costs: trade.costs })
    }
  })
})
