import { requireInverse, type Contract } from '../contract/contract'
import { statedCosts, type Costs } from '../contract/costs'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive } from '../number/domain'
import { exactRatio, onePlus, ratioValue } from '../number/exactRatio'
import { coveredLots } from '../number/lots'

export type ReverseBondArguments = {
  /** Value of the coin that is borrowed, at the spot price, more than 0 [USD]. */
  capitalUsd: Decimal
  /** At which the coin is sold [USD per coin]. */
  spotPrice: Decimal
  /** At which the future is bought [USD per coin]. */
  futuresPrice: Decimal
  /** More than 0; may be fractional. */
  daysToExpiry: Decimal
  /** Inverse. */
  contract: Contract
  /** Simple annual rate of the loan of coin, paid in coin at the end; more than -1. */
  borrowRate: Decimal
  /** Simple annual rate that the dollars of the sale earn; 0 by default. */
  costOfCapital?: Decimal
  /** Those of fixedBond, each on the other side: spot costs of the sale, exit costs of buying the coin back. */
  costs?: Costs
}

export type ReverseBond = {
  /** Borrowed [coin]. */
  coin: Decimal
  /** In hand after the sale [USD]. */
  soldUsd: Decimal
  /** Price paid for the future, slippage included [USD per coin]. */
  futuresExecutionPrice: Decimal
  lots: Decimal
  /** Bought. */
  contracts: Decimal
  notionalCoin: Decimal
  faceUsd: Decimal
  entryFeeCoin: Decimal
  /** On the loan, at the end [coin]. */
  interestCoin: Decimal
  /** Borrowed and not covered by whole lots [coin]. */
  residualCoin: Decimal
  /** Price of the face and of the open coin at expiry, what buying them costs included [USD]. */
  repaidUsd: Decimal
  /** soldUsd less repaidUsd [USD]. */
  profitUsd: Decimal
  /** The same with what the dollars of the sale earn meanwhile [USD]. */
  carryUsd: Decimal
  /** carryUsd over the value of the coin, simple, Act/365. */
  annualisedCarry: Decimal
  /** Rate of the loan of coin at which carryUsd is 0; below 0 where the lender would have to pay. */
  breakEvenBorrowRate: Decimal
}

/**
 * The fixed-rate bond in reverse: coin borrowed and sold, the future bought. It pays where the future stands far enough
 * below the spot price.
 *
 *     coin = capitalUsd / spotPrice [coin]
 *     soldUsd = coin * spotPrice * (1 - spotSlippageRate) * (1 - spotFeeRate) [USD]
 *     futuresExecutionPrice = futuresPrice * (1 + futuresSlippageRate) [USD per coin]
 *     contracts = the most whole lots with contracts * multiplier / futuresExecutionPrice <= coin
 *     interestCoin = coin * borrowRate * daysToExpiry / 365 [coin]
 *     openCoin = coin - notionalCoin + interestCoin + entryFeeCoin [coin]
 *     repaidUsd = (faceUsd * (1 + settlementFeeRate) + openCoin * spotPrice) * (1 + exitSlippageRate) / (1 - exitSpotFeeRate) [USD]
 *     profitUsd = soldUsd - repaidUsd [USD]
 *     carryUsd = profitUsd + soldUsd * costOfCapital * daysToExpiry / 365 [USD]
 *     breakEvenBorrowRate = borrowRate + carryUsd / (coin * spotPrice * daysToExpiry / 365 * (1 + exitSlippageRate) / (1 - exitSpotFeeRate))
 *
 * Convention: simple, Act/365; open coin is bought back at today's spot price, as fixedBond values its remainder. Margin for
 * the long is posted from elsewhere. Without costs and interest it is what a bond of the same dollars loses.
 *
 * @throws DomainError where the contract is linear, capital, prices or days are not positive, or a rate is out of bounds
 * @example reverseBond({ capitalUsd: 100000, spotPrice: 100, futuresPrice: 80, daysToExpiry: 365, borrowRate: 0.05,
 *   contract: one dollar inverse }) // contracts 80000, profitUsd 15000, breakEvenBorrowRate 0.2
 * @see Hull, "Options, Futures, and Other Derivatives", on reverse cash-and-carry
 */
export function reverseBond(given: ReverseBondArguments): ReverseBond {
  const { capitalUsd, spotPrice, futuresPrice, daysToExpiry, contract, borrowRate, costOfCapital = zero } = given
  requirePositive({ capitalUsd, spotPrice, futuresPrice, daysToExpiry })
  requireInverse(contract)
  requireAboveMinusOne({ borrowRate, costOfCapital })
  const costs = statedCosts(given.costs)
  const { multiplier, lotSize } = contract
  const years = daysToExpiry.div(365)
  const boughtAt = onePlus(costs.futuresSlippageRate).times(futuresPrice)
  const borrowed = exactRatio({ numerator: [capitalUsd], denominator: [spotPrice] })
  const coinPerContract = exactRatio({ numerator: [multiplier], denominator: [boughtAt] })
  const { lots, contracts, residual } = coveredLots({ coin: borrowed, coinPerContract, lotSize })

  const coin = ratioValue(borrowed)
  const residualCoin = ratioValue(residual)
  const faceUsd = contracts.times(multiplier)
  const futuresExecutionPrice = futuresPrice.times(one.plus(costs.futuresSlippageRate))
  const notionalCoin = faceUsd.div(futuresExecutionPrice)
  const entryFeeCoin = notionalCoin.times(costs.futuresFeeRate)
  const interestCoin = coin.times(borrowRate).times(years)
  const soldUsd = capitalUsd.times(one.minus(costs.spotSlippageRate)).times(one.minus(costs.spotFeeRate))
  const openUsd = residualCoin.plus(interestCoin).plus(entryFeeCoin).times(spotPrice)
  const dearer = one.plus(costs.exitSlippageRate).div(one.minus(costs.exitSpotFeeRate))
  const repaidUsd = faceUsd.times(one.plus(costs.settlementFeeRate)).plus(openUsd).times(dearer)
  const profitUsd = soldUsd.minus(repaidUsd)
  const carryUsd = profitUsd.plus(soldUsd.times(costOfCapital).times(years))
  return {
    coin,
    soldUsd,
    futuresExecutionPrice,
    lots,
    contracts,
    notionalCoin,
    faceUsd,
    entryFeeCoin,
    interestCoin,
    residualCoin,
    repaidUsd,
    profitUsd,
    carryUsd,
    annualisedCarry: carryUsd.div(capitalUsd).div(years),
    breakEvenBorrowRate: borrowRate.plus(carryUsd.div(capitalUsd.times(years).times(dearer))),
  }
}
