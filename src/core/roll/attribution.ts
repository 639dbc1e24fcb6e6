import { earnedBy, type Side } from '../contract/contract'
import { zero, type Decimal } from '../number/decimal'
import type { RollCosts } from './costs'
import type { RollTrade } from './trade'

/** What a roll earns by the far expiry, line by line [USD]: signed, so that costs are negative and rebates positive. */
export type RollAttribution = {
  rollBasisUsd: Decimal
  nearSlippageUsd: Decimal
  farSlippageUsd: Decimal
  nearFeeUsd: Decimal
  farFeeUsd: Decimal
  earnedUsd: Decimal
  /** What the lines leave unexplained: 0, but for the sixtieth digit. */
  unexplainedUsd: Decimal
}

/**
 * Where the profit of a roll comes from.
 *
 *     rollBasisUsd = newFaceUsd * (farPrice - nearPrice) / farPrice * side [USD]
 *     nearSlippageUsd = -nearNotionalCoin * nearSlippageRate * nearPrice [USD]
 *     farSlippageUsd = -farNotionalCoin * farSlippageRate * nearPrice [USD]
 *     nearFeeUsd = -nearFeeCoin * nearPrice [USD]
 *     farFeeUsd = -farFeeCoin * nearPrice [USD]
 *     earnedUsd = the sum of these lines [USD]
 *               = newFaceUsd + residualCoin * nearPrice - equityCoin * nearPrice    (short)
 *
 * Convention: side is +1 when short and -1 when long; costs are paid on both, and taken at the near price. The basis is
 * the quoted one. The residual has no line: it is worth the near price before and after.
 */
export function rollAttribution(given: {
  trade: RollTrade
  costs: Required<RollCosts>
  side: Side
  nearPrice: Decimal
  farPrice: Decimal
  earnedUsd: Decimal
}): RollAttribution {
  const { trade, costs, side, nearPrice, farPrice, earnedUsd } = given
  const captured = trade.newFaceUsd.times(farPrice.minus(nearPrice)).div(farPrice)
  const costUsd = (coin: Decimal) => zero.minus(coin.times(nearPrice))
  // A long pays what the far future is dearer, and a short earns it.
  const lines = {
    rollBasisUsd: earnedBy(side === 'short' ? 'long' : 'short', captured),
    nearSlippageUsd: costUsd(trade.nearNotionalCoin.times(costs.nearSlippageRate)),
    farSlippageUsd: costUsd(trade.farNotionalCoin.times(costs.farSlippageRate)),
    nearFeeUsd: costUsd(trade.nearFeeCoin),
    farFeeUsd: costUsd(trade.farFeeCoin),
  }
  const explainedUsd = Object.values(lines).reduce((sum, line) => sum.plus(line))
  return { ...lines, earnedUsd, unexplainedUsd: earnedUsd.minus(explainedUsd) }
}
