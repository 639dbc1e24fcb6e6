import type { Decimal } from '../number/decimal'
import { requireContracts, requirePositive } from '../number/domain'
import { requireContract, requireSide, earnedBy, type Contract, type Side } from './contract'

export type PositionPnlArguments = {
  contract: Contract
  side: Side
  /** Contracts held, whole and at least 0. */
  contracts: Decimal
  /** Price at which the position was opened [USD per coin]. */
  entryPrice: Decimal
  /** Price at which it is closed or marked [USD per coin]. */
  exitPrice: Decimal
}

export type PositionPnl = {
  /** [coin] */
  coin: Decimal
  /** [USD] */
  usd: Decimal
}

/**
 * Profit of a position between two prices: in coin for an inverse contract, in dollars for a linear one, and converted
 * into the other currency at the exit price.
 *
 *     inverse: coin = (1 / exitPrice - 1 / entryPrice) * side * -multiplier * contracts    usd  = coin * exitPrice
 *     linear:  usd  = (exitPrice - entryPrice) * side * multiplier * contracts             coin = usd / exitPrice
 *
 * Convention: side is +1 when long and -1 when short. The factor of an inverse contract is minus the multiplier: when
 * the coin gains, a contract is worth fewer coins, and yet its buyer earns. No fee and no funding.
 *
 * @throws DomainError where a price is not positive or the contracts are not whole and at least 0
 * @example positionPnl({ contract: one dollar inverse, side: 'long', contracts: 1, entryPrice: 50000, exitPrice: 100000 })
 *   // coin 0.00001, usd 1
 * @see BitMEX, "Inverse Perpetuals and Futures Guide"
 */
export function positionPnl({ contract, side, contracts, entryPrice, exitPrice }: PositionPnlArguments): PositionPnl {
  requireContract(contract)
  requireSide(side)
  requireContracts({ contracts })
  requirePositive({ entryPrice, exitPrice })
  const move = earnedBy(side, exitPrice.minus(entryPrice).times(contract.multiplier).times(contracts))
  if (contract.payoff === 'linear') return { coin: move.div(exitPrice), usd: move }
  return { coin: move.div(entryPrice.times(exitPrice)), usd: move.div(entryPrice) }
}
