import { keptAtExit, statedCosts } from '../contract/costs'
import type { Contract } from '../contract/contract'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireFeeRate, requirePositive } from '../number/domain'
import type { FloatingBond } from './figures'
import type { PerpetualCosts } from './return'

export type ClosedFloatingBondArguments = PerpetualCosts & {
  bond: Pick<FloatingBond, 'finalUsd' | 'finalContracts' | 'days'>
  /** Put in, more than 0 [USD]. */
  capitalUsd: Decimal
  contract: Contract
  /** Simple annual rate, above -1; 0 by default. */
  costOfCapital?: Decimal
}

export type ClosedFloatingBond = {
  /** What is left of a dollar by the trades that the ledger does not know: spot in and out, slippage of the perpetual. */
  tradedShare: Decimal
  /** In hand after all trades, in and out [USD]. */
  closedUsd: Decimal
  profitUsd: Decimal
  returnRate: Decimal
  /** Simple, Act/365; null without days, as all that follows. */
  annualisedYield: Decimal | null
  excessYield: Decimal | null
  /** Earned over the cost of capital [USD]. */
  carryUsd: Decimal | null
}

/**
 * What a floating bond comes to where it is closed after its last event and every trade is paid for: the footing on which a
 * fixed one, net of costs, is compared with it.
 *
 *     unwoundUsd = finalUsd - finalContracts * multiplier * perpetualFeeRate [USD]
 *     tradedShare = (1 - spotFeeRate) / (1 + spotSlippageRate) * (1 - perpetualSlippageRate) / (1 + perpetualSlippageRate)
 *       * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)
 *     closedUsd = unwoundUsd * tradedShare [USD]            returnRate = closedUsd / capitalUsd - 1
 *     annualisedYield = returnRate * 365 / days             excessYield = annualisedYield - costOfCapital
 *     carryUsd = capitalUsd * excessYield * days / 365 [USD]
 *
 * Convention: the ledger, which buys at the spot price, is scaled by what the costs of spot leave of the capital: lots are
 * left aside there. The perpetual is bought back at the last price.
 *
 * @throws DomainError where the capital is not positive, the cost of capital is -1 or less, or a cost is out of bounds
 * @example closedFloatingBond({ bond: floatingBond({ capitalUsd: 100000, ... }), capitalUsd: 100000, contract,
 *   costs: { spotFeeRate: 0.001, exitSpotFeeRate: 0.001 } }) // 100,099.90 become 99,899.80
 * @see floatingReturn, of the same footing for a funding that stays the same
 */
export function closedFloatingBond(given: ClosedFloatingBondArguments): ClosedFloatingBond {
  const { bond, capitalUsd, contract, costOfCapital = zero } = given
  const { perpetualFeeRate = zero, perpetualSlippageRate = zero } = given
  requirePositive({ capitalUsd })
  requireAboveMinusOne({ costOfCapital })
  requireFeeRate({ perpetualFeeRate, perpetualSlippageRate })
  const costs = statedCosts(given.costs)
  const tradedShare = one
    .minus(costs.spotFeeRate)
    .times(one.minus(perpetualSlippageRate))
    .times(keptAtExit(costs))
    .div(one.plus(costs.spotSlippageRate))
    .div(one.plus(perpetualSlippageRate))
  const unwindFeeUsd = bond.finalContracts.times(contract.multiplier).times(perpetualFeeRate)
  const closedUsd = bond.finalUsd.minus(unwindFeeUsd).times(tradedShare)
  const profitUsd = closedUsd.minus(capitalUsd)
  const returnRate = profitUsd.div(capitalUsd)
  const annualisedYield = bond.days === null ? null : returnRate.times(365).div(bond.days)
  const excessYield = annualisedYield?.minus(costOfCapital) ?? null
  const carryUsd =
    excessYield
      ?.times(capitalUsd)
      .times(bond.days ?? zero)
      .div(365) ?? null
  return { tradedShare, closedUsd, profitUsd, returnRate, annualisedYield, excessYield, carryUsd }
}
