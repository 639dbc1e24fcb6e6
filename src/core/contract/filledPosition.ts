import { zero, type Decimal } from '../number/decimal'
import { requireContracts, requireEntries, requirePositive } from '../number/domain'
import { requireContract, type Contract } from './contract'

/** One execution of an order. */
export type Fill = {
  /** Contracts executed, whole and at least 0. */
  contracts: Decimal
  /** Price of the execution [USD per coin]. */
  price: Decimal
}

export type FilledPositionArguments = { contract: Contract; fills: readonly Fill[] }

export type FilledPosition = {
  contracts: Decimal
  /** Single price that stands for all fills [USD per coin]. */
  averageEntryPrice: Decimal
  /** Value of the fills at their own prices [coin]. */
  notionalCoin: Decimal
  /** Value of the fills at their own prices [USD]. */
  notionalUsd: Decimal
}

/**
 * The position that several executions of the same side add up to, and the price at which one execution would have left
 * the same profit.
 *
 *     inverse: averageEntryPrice = sum(contracts) / sum(contracts / price)    (harmonic)
 *     linear:  averageEntryPrice = sum(contracts * price) / sum(contracts)    (arithmetic)
 *
 * Convention: all fills are on one side; a fill of 0 contracts changes nothing.
 *
 * @throws DomainError where there is no fill, a price is not positive, or no contract was filled
 * @example filledPosition({ contract: one dollar inverse, fills: 100 at 100 and 300 at 150 })
 *   // contracts 400, averageEntryPrice 133.33..., notionalCoin 3, notionalUsd 400
 * @see BitMEX, "How is my average entry price calculated?"
 */
export function filledPosition({ contract, fills }: FilledPositionArguments): FilledPosition {
  requireContract(contract)
  requireEntries({ quantity: 'fills', entries: fills })
  for (const [index, fill] of fills.entries()) {
    requireContracts({ [`fills[${index}].contracts`]: fill.contracts })
    requirePositive({ [`fills[${index}].price`]: fill.price })
  }
  const total = (figure: (fill: Fill) => Decimal) => fills.reduce((sum, fill) => sum.plus(figure(fill)), zero)
  const contracts = total((fill) => fill.contracts)
  requirePositive({ 'fills.contracts': contracts })
  const size = contracts.times(contract.multiplier)
  if (contract.payoff === 'inverse') {
    const contractsPerPrice = total((fill) => fill.contracts.div(fill.price))
    const notionalCoin = contractsPerPrice.times(contract.multiplier)
    return { contracts, averageEntryPrice: contracts.div(contractsPerPrice), notionalCoin, notionalUsd: size }
  }
  const contractsTimesPrice = total((fill) => fill.contracts.times(fill.price))
  const notionalUsd = contractsTimesPrice.times(contract.multiplier)
  return { contracts, averageEntryPrice: contractsTimesPrice.div(contracts), notionalCoin: size, notionalUsd }
}
