import { requireInverse, type Contract } from '../contract/contract'
import { zero, type Decimal } from '../number/decimal'
import { requireContracts, requireFeeRate, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { exactRatio, onePlus, ratioValue } from '../number/exactRatio'
import { coveredLots } from '../number/lots'
import { yearDays } from '../time/yearFraction'

export type AutoDeleveragingArguments = {
  /** Sold before, whole and at least 0. */
  contracts: Decimal
  /** What the exchange leaves of them, whole and no more than were sold. */
  remaining: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which the rest is closed [USD per coin]. */
  price: Decimal
  /** Price at which it is sold again [USD per coin]. */
  newFuturesPrice: Decimal
  /** At the time of the new sale [USD per coin]. */
  spotPrice: Decimal
  /** Left until expiry, more than 0; may be fractional. */
  days: Decimal
  /** Share of the value sold again, paid in coin; 0 by default, negative for a rebate. */
  feeRate?: Decimal
}

export type AutoDeleveraging = {
  /** Contracts that the exchange closed. */
  toResell: Decimal
  /** Dollars that they stand for, due now instead of at expiry [USD]. */
  closedUsd: Decimal
  /** What is paid out for them, exposed to the price until it is hedged again [coin]. */
  unhedgedCoin: Decimal
  /** Contracts that this coin covers at the price of the new sale, after its fee. */
  resoldContracts: Decimal
  /** Dollars that they stand for [USD]. */
  resoldUsd: Decimal
  /** What does not pay for another lot [coin]. */
  residualCoin: Decimal
  /** Simple yield a year of the new sale. */
  newAnnualisedRate: Decimal
  /** Dollars at expiry more (+) or less (-) than without the cut [USD]. */
  changeUsd: Decimal
}

/**
 * The exchange closes part of a winning short, because the losers cannot pay it. The face of that part is paid out now,
 * in coin, and the coin is hedged again with the future of that day.
 *
 *     toResell = contracts - remaining
 *     closedUsd = toResell * multiplier [USD]
 *     unhedgedCoin = closedUsd / price [coin]
 *     resoldContracts = the most whole lots with resoldContracts * multiplier / newFuturesPrice * (1 + feeRate) <= unhedgedCoin
 *     residualCoin = unhedgedCoin - resoldContracts * multiplier / newFuturesPrice * (1 + feeRate) [coin]
 *     newAnnualisedRate = (newFuturesPrice - spotPrice) / spotPrice * 365 / days
 *     resoldUsd = resoldContracts * multiplier [USD]
 *     changeUsd = resoldUsd + residualCoin * spotPrice - closedUsd [USD]
 *
 * Convention: a loss where the exchange closes above the price of the new sale, as it does at the bankruptcy price of the
 * losers; a gain where it closes below. The rate of the new sale says nothing about that. What the price does before the
 * new sale is not counted; lots are decided without rounding.
 *
 * @throws DomainError where the contract is linear, more is left than there was, a price or the days are not positive,
 *   or the fee is out of bounds
 * @example autoDeleveraging({ contracts: 150000, remaining: 100000, contract: one dollar inverse, price: 55,
 *   newFuturesPrice: 50, spotPrice: 49, days: 180 }) // toResell 50000, unhedgedCoin 909.09..., resoldContracts 45454, changeUsd -4545.46...
 * @see the cash-and-carry essay of 2021; BitMEX, "Auto-Deleveraging"
 */
export function autoDeleveraging(given: AutoDeleveragingArguments): AutoDeleveraging {
  const { contracts, remaining, contract, price, newFuturesPrice, spotPrice, days, feeRate = zero } = given
  requireInverse(contract)
  requireContracts({ contracts, remaining })
  requirePositive({ price, newFuturesPrice, spotPrice, days })
  requireFeeRate({ feeRate })
  const toResell = contracts.minus(remaining)
  if (toResell.isNegative()) {
    const requirement = 'must be at most the contracts held'
    throw new DomainError({ quantity: 'remaining', requirement, found: remaining.toString() })
  }
  const { multiplier, lotSize } = contract
  const unhedged = exactRatio({ numerator: [toResell, multiplier], denominator: [price] })
  const coinPerContract = exactRatio({ numerator: [multiplier, onePlus(feeRate)], denominator: [newFuturesPrice] })
  const { contracts: resoldContracts, residual } = coveredLots({ coin: unhedged, coinPerContract, lotSize })
  const closedUsd = toResell.times(multiplier)
  const resoldUsd = resoldContracts.times(multiplier)
  const residualCoin = ratioValue(residual)
  const basis = newFuturesPrice.minus(spotPrice)
  return {
    toResell,
    closedUsd,
    unhedgedCoin: ratioValue(unhedged),
    resoldContracts,
    resoldUsd,
    residualCoin,
    newAnnualisedRate: basis.times(yearDays('act/365')).div(spotPrice.times(days)),
    changeUsd: resoldUsd.plus(residualCoin.times(spotPrice)).minus(closedUsd),
  }
}
