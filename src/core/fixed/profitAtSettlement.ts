import { requireAboveMinusOne, requireAtLeastZero, requireFinite, requirePositive } from '../number/domain'
import type { Decimal } from '../number/decimal'

export type ProfitAtSettlementArguments = {
  /** Dollars in hand after the last day [USD]. */
  finalUsd: Decimal
  /** Dollars spent on the first day [USD]. */
  capitalUsd: Decimal
  /** What the dollars cost or earn elsewhere, simple, Act/365. */
  costOfCapital: Decimal
  daysToExpiry: Decimal
}

export type ProfitAtSettlement = {
  /** [USD] */
  profitUsd: Decimal
  /** What the same dollars cost over the same days [USD]. */
  capitalCostUsd: Decimal
}

/**
 * What a trade has earned by its last day, beside what its dollars cost until then.
 *
 *     profitUsd = finalUsd - capitalUsd [USD]
 *     capitalCostUsd = capitalUsd * costOfCapital * daysToExpiry / 365 [USD]
 *
 * Convention: simple, Act/365; finalUsd is net of all costs of the trade.
 *
 * @throws DomainError where finalUsd is not finite, the capital is not positive, days are negative, or the cost of
 *   capital is -1 or less
 * @example profitAtSettlement({ finalUsd: 150000, capitalUsd: 100000, costOfCapital: 0.05, daysToExpiry: 365 })
 *   // profitUsd 50000, capitalCostUsd 5000
 * @see fixedBond for the difference of the two as carryUsd
 */
export function profitAtSettlement(given: ProfitAtSettlementArguments): ProfitAtSettlement {
  const { finalUsd, capitalUsd, costOfCapital, daysToExpiry } = given
  requireFinite({ finalUsd })
  requirePositive({ capitalUsd })
  requireAtLeastZero({ daysToExpiry })
  requireAboveMinusOne({ costOfCapital })
  return {
    profitUsd: finalUsd.minus(capitalUsd),
    capitalCostUsd: capitalUsd.times(costOfCapital).times(daysToExpiry).div(365),
  }
}
