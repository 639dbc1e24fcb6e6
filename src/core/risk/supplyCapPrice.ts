import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { logGrid } from '../number/grid'

export type OpenInterest = {
  /** Dollars that all inverse contracts stand for, more than 0 [USD]. */
  openInterestUsd: Decimal
  /** Price at which the longs bought them, on average [USD per coin]. */
  entryPrice: Decimal
}
export type SupplyCapPriceArguments = OpenInterest & {
  /** Coin available to pay with: all that can ever exist, or an insurance fund; at least 0 [coin]. */
  reserveCoin: Decimal
}

/**
 * Price at which the longs of all inverse contracts owe as much coin as a reserve holds; below it they owe more.
 *
 *     supplyCapPrice = 1 / (reserveCoin / openInterestUsd + 1 / entryPrice) [USD per coin]
 *
 * Convention: one average entry price for all longs; margin that they have posted is not deducted. With nothing in
 * reserve it is the entry price.
 *
 * @throws DomainError where the open interest or the price is not positive, or the reserve is negative
 * @example supplyCapPrice({ openInterestUsd: 1000000000, entryPrice: 50000, reserveCoin: 21000000 }) // 47.5737...
 * @see the cash-and-carry essay of 2021, on what longs can pay
 */
export function supplyCapPrice({ openInterestUsd, entryPrice, reserveCoin }: SupplyCapPriceArguments): Decimal {
  requirePositive({ openInterestUsd, entryPrice })
  requireAtLeastZero({ reserveCoin })
  return openInterestUsd.times(entryPrice).div(reserveCoin.times(entryPrice).plus(openInterestUsd))
}

/**
 * What the longs of all inverse contracts owe the shorts at a price.
 *
 *     coinOwedByLongs = openInterestUsd * (1 / price - 1 / entryPrice) [coin]
 *
 * Convention: negative above the entry price, where the shorts owe. Convex: it grows without bound as the price falls.
 *
 * @throws DomainError where the open interest or a price is not positive
 * @example coinOwedByLongs({ openInterestUsd: 1000000000, entryPrice: 50000, price: 25000 }) // 20000
 * @see supplyCapPrice for the way back
 */
export function coinOwedByLongs({ openInterestUsd, entryPrice, price }: OpenInterest & { price: Decimal }): Decimal {
  requirePositive({ openInterestUsd, entryPrice, price })
  return openInterestUsd.times(entryPrice.minus(price)).div(price.times(entryPrice))
}

/**
 * Prices over which that debt is worth drawing: from a tenth of the price that exhausts the reserve up to the entry.
 *
 *     from = supplyCapPrice / 10    to = entryPrice
 *
 * @throws DomainError as supplyCapPrice does, or where the steps are not whole and at least 1
 * @example owedCoinPrices({ openInterestUsd: 1000000000, entryPrice: 50000, reserveCoin: 21000000, steps: 2 })
 *   // 4.7573..., 487.7..., 50000
 * @see logGrid
 */
export function owedCoinPrices({ steps, ...given }: SupplyCapPriceArguments & { steps: number }): Decimal[] {
  return logGrid({ from: supplyCapPrice(given).div(10), to: given.entryPrice, steps })
}
