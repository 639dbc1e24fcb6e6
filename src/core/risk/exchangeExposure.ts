import { requireInverse, type Contract } from '../contract/contract'
import { positionPnl } from '../contract/positionPnl'
import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requireContracts, requirePositive } from '../number/domain'

export type ExchangeExposureArguments = {
  /** Posted as margin, at least 0 [coin]. */
  depositCoin: Decimal
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which they were sold [USD per coin]. */
  entryPrice: Decimal
  /** [USD per coin] */
  price: Decimal
}

export type ExchangeExposure = { coin: Decimal; usd: Decimal }

/**
 * What is held at the exchange behind a short: the deposit, and the profit that it owes.
 *
 *     coin = depositCoin + contracts * multiplier * (1 / price - 1 / entryPrice) [coin]
 *     usd = coin * price [USD]
 *
 * Convention: it grows as the price falls; with the whole coin deposited it is the face at any price. Below 0 the deposit is
 * lost: that is beyond the bankruptcy price, and the position is closed before.
 *
 * @throws DomainError where the contract is linear, the deposit is negative, the contracts are not whole, or a price
 *   is not positive
 * @example exchangeExposure({ depositCoin: 200, contracts: 150000, contract: one dollar inverse, entryPrice: 150, price: 50 })
 *   // coin 2200, usd 110000
 * @see exchangeRecovery for what a failure takes of it
 */
export function exchangeExposure(given: ExchangeExposureArguments): ExchangeExposure {
  const { depositCoin, contracts, contract, entryPrice, price } = given
  requireInverse(contract)
  requireAtLeastZero({ depositCoin })
  requireContracts({ contracts })
  requirePositive({ entryPrice, price })
  const pnl = positionPnl({ contract, side: 'short', contracts, entryPrice, exitPrice: price })
  const coin = depositCoin.plus(pnl.coin)
  return { coin, usd: coin.times(price) }
}
