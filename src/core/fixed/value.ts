import { requireInverse, type Contract } from '../contract/contract'
import { positionPnl } from '../contract/positionPnl'
import type { Decimal } from '../number/decimal'
import { requireContracts, requireFinite, requirePositive } from '../number/domain'

export type FixedBondValueArguments = {
  /** Held after the entry fee; any sign, negative is coin owed [coin]. */
  coin: Decimal
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which the future was sold [USD per coin]. */
  entryPrice: Decimal
  /** Now [USD per coin]. */
  spotPrice: Decimal
  /** Now [USD per coin]. */
  futuresPrice: Decimal
}

export type FixedBondValue = {
  /** PnL of the short future [coin]. */
  pnlCoin: Decimal
  equityCoin: Decimal
  valueUsd: Decimal
}

/**
 * What a bond is worth on any day: the coin held and the profit of the short future, sold at the spot price.
 *
 *     pnlCoin = contracts * multiplier * (1 / futuresPrice - 1 / entryPrice) [coin]
 *     equityCoin = coin + pnlCoin [coin]
 *     valueUsd = equityCoin * spotPrice [USD]
 *
 * Convention: no exit cost. At expiry futuresPrice is spotPrice, and the value is the face and the unhedged rest.
 *
 * @throws DomainError where the contract is linear, a price is not positive or the contracts are not whole
 * @example fixedBondValue({ coin: 1000, contracts: 150000, contract: one dollar inverse, entryPrice: 150, spotPrice: 200,
 *   futuresPrice: 200 }) // pnlCoin -250, equityCoin 750, valueUsd 150000
 * @see the cash-and-carry essay of 2021
 */
export function fixedBondValue(given: FixedBondValueArguments): FixedBondValue {
  const { coin, contracts, contract, entryPrice, spotPrice, futuresPrice } = given
  requireInverse(contract)
  requireFinite({ coin })
  requireContracts({ contracts })
  requirePositive({ entryPrice, spotPrice, futuresPrice })
  const pnlCoin = positionPnl({ contract, side: 'short', contracts, entryPrice, exitPrice: futuresPrice }).coin
  const equityCoin = coin.plus(pnlCoin)
  return { pnlCoin, equityCoin, valueUsd: equityCoin.times(spotPrice) }
}
