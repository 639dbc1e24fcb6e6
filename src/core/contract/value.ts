import type { Decimal } from '../number/decimal'
import { requireContracts, requirePositive } from '../number/domain'
import { requireContract, type Contract } from './contract'

export type ContractValueArguments = {
  contract: Contract
  /** Contracts held, whole and at least 0. */
  contracts: Decimal
  /** Price of the coin in that contract [USD per coin]. */
  price: Decimal
}

export type ContractValue = {
  /** [coin] */
  coin: Decimal
  /** [USD] */
  usd: Decimal
}

/**
 * What a number of contracts is worth at a price, in coin and in dollars.
 *
 *     inverse: coin = contracts * multiplier / price    usd = contracts * multiplier            (M is USD per contract)
 *     linear:  coin = contracts * multiplier            usd = contracts * multiplier * price    (m is coin per contract)
 *
 * Convention: a size, never negative, whatever the side of the position.
 *
 * @throws DomainError where the price is not positive or the contracts are not whole and at least 0
 * @example contractValue({ contract: one dollar inverse, contracts: 1, price: 50000 }) // coin 0.00002, usd 1
 * @see BitMEX, "Inverse Perpetuals and Futures Guide"; Deribit, "Inverse Futures"
 */
export function contractValue({ contract, contracts, price }: ContractValueArguments): ContractValue {
  requireContract(contract)
  requireContracts({ contracts })
  requirePositive({ price })
  const size = contracts.times(contract.multiplier)
  return contract.payoff === 'inverse' ? { coin: size.div(price), usd: size } : { coin: size, usd: size.times(price) }
}
