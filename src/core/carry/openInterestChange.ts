import type { Decimal } from '../number/decimal'
import { requireFinite, requirePositive } from '../number/domain'

/**
 * Dollars by which the open interest of linear contracts has changed.
 *
 *     openInterestChangeUsd = contractsChange * contractCoin * price [USD]
 *
 * Convention: what was opened less what was closed, at one price; the old contracts' change in value is not in it.
 *
 * @throws DomainError where the size or the price is not positive, or the change is not finite
 * @example openInterestChangeUsd({ contractsChange: -400, contractCoin: 5, price: 65000 }) // -130000000
 * @see CME Group, "Open interest"
 */
export function openInterestChangeUsd(given: {
  contractsChange: Decimal
  contractCoin: Decimal
  price: Decimal
}): Decimal {
  const { contractsChange, contractCoin, price } = given
  requireFinite({ contractsChange })
  requirePositive({ contractCoin, price })
  return contractsChange.times(contractCoin).times(price)
}
