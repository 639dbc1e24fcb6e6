import { requireInverse, type Contract } from '../contract/contract'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireContracts, requireFeeRate, requirePositive } from '../number/domain'

export type LeaveBeforeFundingArguments = {
  /** Sold in the perpetual, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Now [USD per coin]. */
  price: Decimal
  /** Rate of the next event, known before it; negative where the short position pays. */
  rate: Decimal
  /** Share of the value traded, for each of two trades; 0 by default. */
  feeRate?: Decimal
  /** Share by which the perpetual is bought above its price, and sold again below it; 0 by default. */
  slippageRate?: Decimal
}

export type LeaveBeforeFunding = {
  /** Funding of a short position that stays: negative is paid [coin]. */
  paymentCoin: Decimal
  /** [USD] */
  paymentUsd: Decimal
  /** Cost of closing before the event and reopening after it: negative is paid [coin]. */
  leaveCostCoin: Decimal
  /** [USD] */
  leaveCostUsd: Decimal
  betterToLeave: boolean
  /** Funding rate at which both cost the same. */
  breakEvenRate: Decimal
}

/**
 * A known funding payment against the two trades of stepping out of its way.
 *
 *     paymentUsd = contracts * multiplier * rate [USD]
 *     leaveCostUsd = contracts * multiplier * breakEvenRate [USD]
 *     breakEvenRate = -2 * (feeRate + slippageRate) / (1 - slippageRate^2)
 *
 * Convention: of the short position of a floating bond; coin is dollars / price. Bought back at price * (1 + slippageRate)
 * and sold again at price * (1 - slippageRate), each fee on the value at that price; what the price does meanwhile, with
 * the coin unhedged, is not in it. Equal costs are no reason to leave.
 *
 * @throws DomainError where the contract is linear, the contracts are not whole, the price is not positive or a rate is
 *   out of bounds
 * @example leaveBeforeFunding({ contracts: 100200, contract: one dollar inverse, price: 100, rate: -0.001, feeRate: 0.0003 })
 *   // paymentUsd -100.2, leaveCostUsd -60.12, betterToLeave true, breakEvenRate -0.0006
 * @see the cash-and-carry essay of 2021, on negative funding
 */
export function leaveBeforeFunding(given: LeaveBeforeFundingArguments): LeaveBeforeFunding {
  const { contracts, contract, price, rate, feeRate = zero, slippageRate = zero } = given
  requireInverse(contract)
  requireContracts({ contracts })
  requirePositive({ price })
  requireAboveMinusOne({ rate })
  requireFeeRate({ feeRate, slippageRate })
  const valueUsd = contracts.times(contract.multiplier)
  const paymentUsd = zero.plus(valueUsd.times(rate))
  const bothTrades = feeRate
    .plus(slippageRate)
    .times(2)
    .div(one.minus(slippageRate.pow(2)))
  const breakEvenRate = zero.minus(bothTrades)
  const leaveCostUsd = zero.plus(valueUsd.times(breakEvenRate))
  return {
    paymentCoin: paymentUsd.div(price),
    paymentUsd,
    leaveCostCoin: leaveCostUsd.div(price),
    leaveCostUsd,
    betterToLeave: leaveCostUsd.greaterThan(paymentUsd),
    breakEvenRate,
  }
}
