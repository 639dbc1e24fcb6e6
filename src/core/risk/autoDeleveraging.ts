import { requireInverse, type Contract } from '../contract/contract'
import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requireContracts, requireFinite, requirePositive } from '../number/domain'
import { yearDays, yearFraction } from '../time/yearFraction'

export type AutoDeleveragingArguments = {
  /** Sold before, whole and at least 0. */
  contracts: Decimal
  /** What the exchange leaves of them, whole and at most as many. */
  remaining: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which the rest is closed [USD per coin]. */
  price: Decimal
  /** Price at which it is sold again [USD per coin]. */
  newFuturesPrice: Decimal
  /** Simple yield a year that the bond was bought at. */
  originalAnnualisedRate: Decimal
  /** At the time of the new sale [USD per coin]. */
  spotPrice: Decimal
  /** Left until expiry, more than 0; may be fractional. */
  days: Decimal
}

export type AutoDeleveraging = {
  /** Contracts that the exchange closed. */
  toResell: Decimal
  /** Dollars that they stand for [USD]. */
  closedUsd: Decimal
  /** Open to the price until they are sold again [coin]. */
  unhedgedCoin: Decimal
  /** Simple yield a year of the new sale. */
  newAnnualisedRate: Decimal
  /** That the closed dollars would have earned in the days left [USD]. */
  originalInterestUsd: Decimal
  /** That they earn after the new sale [USD]. */
  newInterestUsd: Decimal
  /** Negative where the new sale earns more [USD]. */
  lostInterestUsd: Decimal
}

/**
 * The exchange closes part of a winning short, because the losers cannot pay it; the part has to be sold again, at
 * the basis of that day.
 *
 *     toResell = contracts - remaining
 *     closedUsd = toResell * multiplier [USD]
 *     unhedgedCoin = closedUsd / price [coin]
 *     newAnnualisedRate = (newFuturesPrice - spotPrice) / spotPrice * 365 / days
 *     originalInterestUsd = closedUsd * originalAnnualisedRate * days / 365 [USD]
 *     newInterestUsd = closedUsd * newAnnualisedRate * days / 365 [USD]
 *     lostInterestUsd = originalInterestUsd - newInterestUsd [USD]
 *
 * Convention: simple, Act/365, on the dollars closed; the gain up to the price is paid. Fees, and what the price does
 * before the new sale, are not counted.
 *
 * @throws DomainError where the contract is linear, more is left than there was, or a price or the days are not positive
 * @example autoDeleveraging({ contracts: 150000, remaining: 100000, contract: one dollar inverse, price: 50,
 *   newFuturesPrice: 55, originalAnnualisedRate: 0.5, spotPrice: 50, days: 180 })
 *   // toResell 50000, unhedgedCoin 1000, newAnnualisedRate 0.2027..., lostInterestUsd 7328.76...
 * @see the cash-and-carry essay of 2021; BitMEX, "Auto-Deleveraging"
 */
export function autoDeleveraging(given: AutoDeleveragingArguments): AutoDeleveraging {
  const { contracts, remaining, contract, price, newFuturesPrice, originalAnnualisedRate, spotPrice, days } = given
  requireInverse(contract)
  requireContracts({ contracts, remaining })
  requirePositive({ price, newFuturesPrice, spotPrice, days })
  requireFinite({ originalAnnualisedRate })
  const toResell = contracts.minus(remaining)
  requireAtLeastZero({ toResell })
  const closedUsd = toResell.times(contract.multiplier)
  const basis = newFuturesPrice.minus(spotPrice)
  const originalInterestUsd = closedUsd.times(originalAnnualisedRate).times(yearFraction({ days }))
  const newInterestUsd = closedUsd.times(basis).div(spotPrice)
  return {
    toResell,
    closedUsd,
    unhedgedCoin: closedUsd.div(price),
    newAnnualisedRate: basis.times(yearDays('act/365')).div(spotPrice.times(days)),
    originalInterestUsd,
    newInterestUsd,
    lostInterestUsd: originalInterestUsd.minus(newInterestUsd),
  }
}
