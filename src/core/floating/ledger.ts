import type { Decimal } from '../number/decimal'
import { fromUnits } from '../number/fixedPoint'
import type { FloatingBondRow } from './figures'
import { ledgerColumns, type LedgerArguments } from './ledgerColumns'
import { ledgerRows } from './ledgerRows'
import { ledgerSummary, type LedgerSummary } from './summary'

/** The rows, what they come to, and what only the walk through them sees. */
export type FloatingBondLedger = {
  ledger: FloatingBondRow[]
  summary: LedgerSummary
  /** What the price did to the coin that was not hedged [USD]. */
  remainderUsd: Decimal
}

/**
 * The ledger of a floating bond, event by event.
 *
 *     notionalCoin = contractsBefore * multiplier / price [coin]
 *     paymentUsd = contractsBefore * multiplier * rate [USD]
 *     freeUsd = residualCoin before * price + paymentUsd [USD]
 *     trade = the lots that freeUsd covers, or that it lacks, after their own fee: see rehedgeLots
 *     feeUsd = |trade| * multiplier * feeRate [USD]
 *     equityUsd = contractsBefore * multiplier + freeUsd - feeUsd [USD]
 *     residualCoin = (equityUsd - contractsAfter * multiplier) / price [coin]
 *     unwindUsd = equityUsd - contractsAfter * multiplier * feeRate [USD]
 *
 * Convention: a short inverse position and the coin of its size keep their dollars at every price, so between two events
 * only the residual moves. Each figure in coin is that in dollars divided by the price. floatingBond has checked the
 * arguments.
 *
 * @throws DomainError where re-hedging at the rates given makes more dollars than can be counted
 */
export function floatingBondLedger(given: LedgerArguments & { startUsd: Decimal }): FloatingBondLedger {
  const counted = ledgerColumns(given)
  return {
    ledger: ledgerRows({ ...counted, ...given }),
    summary: ledgerSummary({ ...counted, startUsd: given.startUsd }),
    remainderUsd: fromUnits(counted.remainderUsd, counted.units.places.usd),
  }
}
