import { requireInverse, type Contract } from '../contract/contract'
import { rounded, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { exactRatio } from '../number/exactRatio'
import { wholeUnits } from '../number/lots'
import { mistakeDamage, type MistakeDamage } from './damage'
import { fundingsADay } from './fundingInterval'

export type MistakeOfUnhedgedFundingArguments = {
  /** Dollars put in, more than 0 [USD]. */
  capitalUsd: Decimal
  /** Price of coin and perpetual while the fundings are paid [USD per coin]. */
  spotPrice: Decimal
  /** Inverse. */
  contract: Contract
  /** Paid every eight hours; positive where the longs pay, more than -1. */
  fundingRate: Decimal
  /** At least 0; may be fractional. */
  fundingDays: Decimal
  /** At which everything is closed [USD per coin]. */
  settlementPrice: Decimal
}

export type MistakeOfUnhedgedFunding = MistakeDamage & {
  /** Bought with the capital [coin]. */
  coin: Decimal
  /** Sold on the first day. */
  contracts: Decimal
  /** Negative where it is paid [coin]. */
  fundingCoin: Decimal
  /** Not covered by the first contracts once the fundings are in [coin]. */
  openCoin: Decimal
  /** Sold in all where the fundings are hedged too. */
  rehedgedContracts: Decimal
  /** Not covered by those [coin]. */
  rehedgedResidualCoin: Decimal
}

/**
 * Funding left in coin: the floating-rate bond receives coin, which stays exposed to the price until it is hedged too.
 *
 *     contracts = the most whole lots with contracts * multiplier / spotPrice <= coin    coin = capitalUsd / spotPrice [coin]
 *     fundingCoin = contracts * multiplier / spotPrice * fundingRate * fundingDays * 3 [coin]
 *     rehedgedContracts = the most whole lots with rehedgedContracts * multiplier / spotPrice <= coin + fundingCoin
 *     rightUsd = rehedgedContracts * multiplier + rehedgedResidualCoin * settlementPrice [USD]
 *     wrongUsd = contracts * multiplier + openCoin * settlementPrice [USD]
 *     damageUsd = (rehedgedContracts - contracts) * multiplier * (settlementPrice / spotPrice - 1) [USD]
 *
 * Convention: the price stands still while the fundings are paid, on the first contracts only; afterwards it goes to the
 * settlement price. Where funding is paid away, the right hedge buys contracts back. Real dollars, both ways. No fee.
 *
 * @throws DomainError where the contract is linear, capital or a price is not positive, the rate is -1 or less, the days
 *   are negative or the fundings take all the coin
 * @example mistakeOfUnhedgedFunding({ capitalUsd: 100000, spotPrice: 100, contract: one dollar inverse,
 *   fundingRate: 0.001, fundingDays: 10, settlementPrice: 50 })
 *   // fundingCoin 30, rehedgedContracts 103000, rightUsd 103000, wrongUsd 101500, damageUsd -1500
 * @see floatingBond; the cash-and-carry essay of 2021, on hedging the funding received
 */
export function mistakeOfUnhedgedFunding(given: MistakeOfUnhedgedFundingArguments): MistakeOfUnhedgedFunding {
  const { capitalUsd, spotPrice, contract, fundingRate, fundingDays, settlementPrice } = given
  requirePositive({ capitalUsd, spotPrice, settlementPrice })
  requireInverse(contract)
  requireAboveMinusOne({ fundingRate })
  requireAtLeastZero({ fundingDays })
  const unit = productOf(contract.multiplier, contract.lotSize)
  const coveredBy = (amount: Decimal) =>
    amount.isNegative() ? zero : wholeUnits({ amount, unit }).times(contract.lotSize)
  const contracts = coveredBy(capitalUsd)
  const exactFundingUsd = productOf(contracts, contract.multiplier, fundingRate, fundingDays, fundingsADay.eightHourly)
  const exactEquityUsd = exactFundingUsd.plus(capitalUsd)
  if (exactEquityUsd.lessThanOrEqualTo(0)) {
    const requirement = 'must leave equity greater than zero'
    throw new DomainError({ quantity: 'fundingRate', requirement, found: fundingRate.toString() })
  }
  const rehedgedContracts = coveredBy(exactEquityUsd)
  const openUsdOf = (sold: Decimal) => rounded(exactEquityUsd.minus(productOf(sold, contract.multiplier)))
  const usdOf = (sold: Decimal) =>
    sold.times(contract.multiplier).plus(openUsdOf(sold).times(settlementPrice).div(spotPrice))
  return {
    coin: capitalUsd.div(spotPrice),
    contracts,
    fundingCoin: rounded(exactFundingUsd).div(spotPrice),
    openCoin: openUsdOf(contracts).div(spotPrice),
    rehedgedContracts,
    rehedgedResidualCoin: openUsdOf(rehedgedContracts).div(spotPrice),
    ...mistakeDamage({ rightUsd: usdOf(rehedgedContracts), wrongUsd: usdOf(contracts) }),
  }
}

const productOf = (...numerator: Decimal[]) => exactRatio({ numerator, denominator: [] }).numerator
