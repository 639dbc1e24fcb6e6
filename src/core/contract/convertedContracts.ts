import { wholeUnits } from '../number/lots'
import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'

export type ConvertedContractsArguments = {
  contracts: Decimal
  /** Dollars in one of them [USD]. */
  multiplier: Decimal
  /** The contract that they are to be counted in: its dollars [USD] and the contracts in a lot. */
  into: { multiplier: Decimal; lotSize: Decimal }
}

/**
 * A position counted in contracts of another size, of which whole lots stand for no more dollars than before.
 *
 *     convertedContracts = into.lotSize * floor(contracts * multiplier / (into.multiplier * into.lotSize))
 *
 * Convention: what is less than a lot is left out.
 *
 * @throws DomainError where a size is not above zero, or contracts is below it
 * @example convertedContracts({ contracts: 102185, multiplier: 10, into: { multiplier: 100, lotSize: 1 } }) // 10218
 */
export function convertedContracts({ contracts, multiplier, into }: ConvertedContractsArguments): Decimal {
  requireAtLeastZero({ contracts })
  requirePositive({ multiplier, 'into.multiplier': into.multiplier, 'into.lotSize': into.lotSize })
  const lots = wholeUnits({ amount: contracts.times(multiplier), unit: into.multiplier.times(into.lotSize) })
  return lots.times(into.lotSize)
}
