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
  /** Left of what the contracts are worth once they are bought back, slippage and fee paid [USD]. */
  boughtBackUsd: Decimal
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
 *     faceUsd = finalContracts * multiplier [USD]
 *     boughtBackUsd = faceUsd * (1 - perpetualFeeRate) / (1 + perpetualSlippageRate) [USD]
 *     closedUsd = (boughtBackUsd + finalUsd - faceUsd) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *     returnRate = closedUsd / capitalUsd - 1
 *     annualisedYield = returnRate * 365 / days             excessYield = annualisedYield - costOfCapital
 *     carryUsd = capitalUsd * excessYield * days / 365 [USD]
 *
 * Convention: what buying coin and perpetual cost on the first day is in the ledger, see floatingBond. The perpetual is
 * bought back at the last price and slippage above it; what is not hedged is sold with the coin.
 *
 * @throws DomainError where the capital is not positive, the cost of capital is -1 or less, or a cost is out of bounds
 * @example closedFloatingBond({ bond: floatingBond({ capitalUsd: 100000, ... }), capitalUsd: 100000, contract,
 *   costs: { exitSpotFeeRate: 0.001 } }) // 100,099.90 become 99,999.8001
 * @see perpetualBondClose, the same at any two prices
 */
export function closedFloatingBond(given: ClosedFloatingBondArguments): ClosedFloatingBond {
  const { bond, capitalUsd, contract, costOfCapital = zero } = given
  const { perpetualFeeRate = zero, perpetualSlippageRate = zero } = given
  requirePositive({ capitalUsd })
  requireAboveMinusOne({ costOfCapital })
  requireFeeRate({ perpetualFeeRate, perpetualSlippageRate })
  const faceUsd = bond.finalContracts.times(contract.multiplier)
  const boughtBackUsd = faceUsd.times(one.minus(perpetualFeeRate)).div(one.plus(perpetualSlippageRate))
  const closedUsd = bond.finalUsd
    .minus(faceUsd)
    .plus(boughtBackUsd)
    .times(keptAtExit(statedCosts(given.costs)))
  const profitUsd = closedUsd.minus(capitalUsd)
  const returnRate = profitUsd.div(capitalUsd)
  const annualisedYield = bond.days === null ? null : returnRate.times(365).div(bond.days)
  const excessYield = annualisedYield?.minus(costOfCapital) ?? null
  const carryUsd =
    excessYield
      ?.times(capitalUsd)
      .times(bond.days ?? zero)
      .div(365) ?? null
  return { boughtBackUsd, closedUsd, profitUsd, returnRate, annualisedYield, excessYield, carryUsd }
}
