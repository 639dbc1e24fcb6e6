import type { Contract } from '../contract/contract'
import { contractValue } from '../contract/value'
import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'

export type LeverageArguments = {
  /** Whole and at least 0. */
  contracts: Decimal
  contract: Contract
  /** Price at which they were opened [USD per coin]. */
  entryPrice: Decimal
  /** Posted, more than 0; in coin for an inverse contract, in USD for a linear one. */
  margin: Decimal
}

/**
 * How many times its margin a position is worth.
 *
 *     leverage = value at the entry price / margin
 *
 * Convention: both in the currency in which the contract is settled; 1 is a position that is paid in full.
 *
 * @throws DomainError where the margin or the price is not positive, or the contracts are not whole
 * @example leverage({ contracts: 150000, contract: one dollar inverse, entryPrice: 150, margin: 100 }) // 10
 * @see leverageLadder for the way back
 */
export function leverage({ contracts, contract, entryPrice, margin }: LeverageArguments): Decimal {
  requirePositive({ entryPrice, margin })
  const { coin, usd } = contractValue({ contract, contracts, price: entryPrice })
  return (contract.payoff === 'inverse' ? coin : usd).div(margin)
}
