import { requireInverse, type Contract } from '../contract/contract'
import { zero, type Decimal } from '../number/decimal'
import { requireContracts, requireFinite, requirePositive } from '../number/domain'

export type RealisedReturnArguments = {
  /** Dollars that the bond was bought with, more than 0 [USD]. */
  capitalUsd: Decimal
  /** Short in the future, whole and at least 0. */
  contracts: Decimal
  /** Unhedged beside them, any sign; 0 by default [coin]. */
  residualCoin?: Decimal
  /** Inverse. */
  contract: Contract
  /** Now [USD per coin]. */
  spotPrice: Decimal
  /** At which the future is bought back now [USD per coin]. */
  futuresPrice: Decimal
}

export type RealisedReturn = { valueUsd: Decimal; returnRate: Decimal }

/**
 * What a hedged bond has earned if it is closed now, before it expires.
 *
 *     valueUsd = (contracts * multiplier / futuresPrice + residualCoin) * spotPrice [USD]
 *     returnRate = valueUsd / capitalUsd - 1
 *
 * Convention: not annualised, before the fees of closing; what the rest of the term would add is futuresPrice / spotPrice - 1.
 *
 * @throws DomainError where the contract is linear, capital or a price is not positive or the contracts are not whole
 * @example realisedReturn({ capitalUsd: 100000, contracts: 150000, contract: one dollar inverse, spotPrice: 100,
 *   futuresPrice: 110 }) // valueUsd 136363.63..., returnRate 0.3636...
 * @see the cash-and-carry essay of 2021, on closing or rolling a month before expiry
 */
export function realisedReturn(given: RealisedReturnArguments): RealisedReturn {
  const { capitalUsd, contracts, residualCoin = zero, contract, spotPrice, futuresPrice } = given
  requireInverse(contract)
  requirePositive({ capitalUsd, spotPrice, futuresPrice })
  requireContracts({ contracts })
  requireFinite({ residualCoin })
  const hedgedUsd = contracts.times(contract.multiplier).times(spotPrice).div(futuresPrice)
  const valueUsd = hedgedUsd.plus(residualCoin.times(spotPrice))
  return { valueUsd, returnRate: valueUsd.minus(capitalUsd).div(capitalUsd) }
}
