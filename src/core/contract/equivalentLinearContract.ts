import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import { requireInverse, type Contract } from './contract'

export type EquivalentLinearContractArguments = {
  contract: Contract
  /** Price at which both contracts are to have one size [USD per coin]. */
  entryPrice: Decimal
}

/**
 * The linear contract of the same coin size at entry as an inverse one, so that the two can be drawn beside each other.
 *
 *     multiplier = contract.multiplier / entryPrice [coin]
 *
 * Convention: the lot keeps its number of contracts; away from the entry price the two sizes differ.
 *
 * @throws DomainError where the contract is not inverse or the price is not positive
 * @example equivalentLinearContract({ contract: ten dollars inverse, entryPrice: 50000 }) // multiplier 0.0002
 * @see BitMEX, "Inverse Perpetuals and Futures Guide"
 */
export function equivalentLinearContract({ contract, entryPrice }: EquivalentLinearContractArguments): Contract {
  requireInverse(contract)
  requirePositive({ entryPrice })
  return { payoff: 'linear', multiplier: contract.multiplier.div(entryPrice), lotSize: contract.lotSize }
}
