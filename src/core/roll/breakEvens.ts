import type { Side } from '../contract/contract'
import { payableRate } from '../contract/costs'
import { Decimal, one, zero } from '../number/decimal'
import { yearFraction } from '../time/yearFraction'
import type { RollCosts } from './costs'
import type { RollTrade } from './trade'

type Question = {
  trade: RollTrade
  costs: Required<RollCosts>
  side: Side
  /** Given, beside the position closed [coin]. */
  residualCoin: Decimal
  nearPrice: Decimal
  farPrice: Decimal
  costOfCapital: Decimal
  days: Decimal
}

/**
 * The quoted far price at which a roll is worth just the cost of capital, lots aside.
 *
 *     fairUsd = equityUsd * (1 + costOfCapital * days / 365)    (1 - costOfCapital * days / 365 when long) [USD]
 *     soldAt = fairUsd * (1 + farFeeRate) / availableCoin [USD per coin]
 *     breakEvenFarPrice = soldAt / (1 - farSlippageRate) when short, (2 * nearPrice - soldAt) / (1 + farSlippageRate) when long
 *
 * Convention: null where there is no equity, or no price above 0.
 */
export function breakEvenFarPrice(question: Question): Decimal | null {
  const fairUsd = fairUsdOf(question)
  return fairUsd === null ? null : farPriceAt(question, fairUsd)
}

/**
 * The fee on both legs at which it is worth just that.
 *
 *     breakEvenFeeRate = ((nearNotionalCoin + residualCoin) * sold - fairUsd) / (nearNotionalCoin * sold + fairUsd)
 *     sold = farPrice * (1 - farSlippageRate) when short, 2 * nearPrice - farPrice * (1 + farSlippageRate) when long
 *
 * Convention: null where there is no equity, or no payable fee: see payableRate.
 */
export function breakEvenFeeRate(question: Question): Decimal | null {
  const fairUsd = fairUsdOf(question)
  return fairUsd === null ? null : feeRateAt(question, fairUsd)
}

/** What the cost of capital makes of the equity; null without any. */
function fairUsdOf({ trade: { equityUsd }, side, costOfCapital, days }: Question): Decimal | null {
  if (!equityUsd.greaterThan(zero)) return null
  const interest = costOfCapital.times(yearFraction({ days })).times(side === 'short' ? 1 : -1)
  return equityUsd.times(one.plus(interest))
}

function farPriceAt({ trade, costs, side, nearPrice }: Question, fairUsd: Decimal): Decimal | null {
  const { farFeeRate, farSlippageRate } = costs
  if (!trade.availableCoin.greaterThan(zero)) return null
  const soldAt = fairUsd.times(one.plus(farFeeRate)).div(trade.availableCoin)
  const price =
    side === 'short'
      ? soldAt.div(one.minus(farSlippageRate))
      : nearPrice.times(2).minus(soldAt).div(one.plus(farSlippageRate))
  return price.greaterThan(zero) ? price : null
}

function feeRateAt({ trade, costs, side, residualCoin, ...prices }: Question, fairUsd: Decimal): Decimal | null {
  const { nearPrice, farPrice } = prices
  const sold =
    side === 'short'
      ? farPrice.times(one.minus(costs.farSlippageRate))
      : nearPrice.times(2).minus(farPrice.times(one.plus(costs.farSlippageRate)))
  const perFee = trade.nearNotionalCoin.times(sold).plus(fairUsd)
  if (perFee.isZero()) return null
  const rate = trade.nearNotionalCoin.plus(residualCoin).times(sold).minus(fairUsd).div(perFee)
  return payableRate({ rate, given: Decimal.min(costs.nearFeeRate, costs.farFeeRate) })
}
