import { bench, describe } from 'vitest'
import { decimal, fixedBond, fixedBondSettlement, floatingBond, generatedFundings, logGrid } from '../../src/core'
import { settlementCurves } from '../../src/kernels/settlementCurves'
import { decimalLedger } from './floating/decimalLedger'
import { ledgerSheet } from './floating/ledgerSheet'

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

  const settlementPrices = Float64Array.from({ length: 201 }, (_, index) => 10 ** (index * 0.035))
  bench('the same by the kernel', () => {
    settlementCurves({ heldCoin, contracts, contract, entryPrice, costs: trade.costs, settlementPrices })
  })
})

describe('floating-rate bond', () => {
  const span = { from: '2016-05-14T04:00Z', to: '2026-05-28T04:00Z', hoursOfDay: ['4', '12', '20'].map(decimal) }
  const course = { rate: decimal('0.0001'), startPrice: decimal('450'), endPrice: decimal('65432.1') }
  const fundings = generatedFundings({ ...span, ...course })
  const bond = { capitalUsd: decimal('1000000'), spotPrice: decimal('450'), contract, fundings, feeRate: rate }

  const rehedged = { ...bond, rehedge: 'every-interval' as const }
  bench('a ledger of 11,000 events', () => void floatingBond(rehedged))

  // The same columns in doubles: what a spreadsheet takes to compute them again.
  const answer = floatingBond(rehedged)
  const residualCoin = Number(answer.entryResidualCoin)
  const sheet = ledgerSheet(rehedged, answer)
  const found = sheet.lastEquityUsd() / Number(answer.finalUsd)
  // Doubles may decide a lot the other way here and there, which costs its fee.
  if (Math.abs(found - 1) > 1e-6) throw new Error(`The sheet is another ledger: it ends at ${found} of ours.`)
  let turn = 0
  bench('the same recalculated by a spreadsheet engine', () => sheet.recalculate(residualCoin + (turn++ % 2) * 1e-6))

  bench('the same in decimals of sixty digits, as the tests do it', () => void decimalLedger(rehedged))

  bench('a ledger of 11,000 events, and every figure of it read', () => {
    for (const row of floatingBond(rehedged).ledger) void Object.values(row)
  })

  bench('the making of them', () => void generatedFundings({ ...span, ...course }))
})
