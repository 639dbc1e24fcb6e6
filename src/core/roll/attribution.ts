import { earnedBy, type Side } from '../contract/contract'
import { zero, type Decimal } from '../number/decimal'
import type { RollTrade } from './trade'

/** What a roll earns by the far expiry, line by line [USD]: signed, so that costs are negative and rebates positive. */
export type RollAttribution = {
  rollBasisUsd: Decimal
  nearFeeUsd: Decimal
  farFeeUsd: Decimal
  /** Gain on the coin that went into no lot, which is valued at the far price too. */
  remainderUsd: Decimal
  earnedUsd: Decimal
  /** What the lines leave unexplained: 0, but for the sixtieth digit. */
  unexplainedUsd: Decimal
}

/**
 * Where the profit of a roll comes from.
 *
 *     rollBasisUsd = newFaceUsd * (farPrice - nearPrice) / farPrice * side [USD]
 *     nearFeeUsd = -nearFeeCoin * nearPrice [USD]
 *     farFeeUsd = -farFeeCoin * nearPrice [USD]
 *     remainderUsd = residualCoin * (farPrice - nearPrice) * side [USD]
 *     earnedUsd = the sum of these lines [USD]
 *               = newFaceUsd + residualCoin * farPrice - equityCoin * nearPrice    (short)
 *
 * Convention: side is +1 when short and -1 when long; fees are paid on both, and taken at the near price.
 */
export function rollAttribution(given: {
  trade: RollTrade
  side: Side
  nearPrice: Decimal
  farPrice: Decimal
  earnedUsd: Decimal
}): RollAttribution {
  const { trade, side, nearPrice, farPrice, earnedUsd } = given
  const spread = farPrice.minus(nearPrice)
  // A long pays what the far future is dearer, and a short earns it.
  const byShort = (usd: Decimal) => earnedBy(side === 'short' ? 'long' : 'short', usd)
  const lines = {
    rollBasisUsd: byShort(trade.farNotionalCoin.times(spread)),
    nearFeeUsd: zero.minus(trade.nearFeeCoin.times(nearPrice)),
    farFeeUsd: zero.minus(trade.farFeeCoin.times(nearPrice)),
    remainderUsd: byShort(trade.residualCoin.times(spread)),
  }
  const explainedUsd = Object.values(lines).reduce((sum, line) => sum.plus(line))
  return { ...lines, earnedUsd, unexplainedUsd: earnedUsd.minus(explainedUsd) }
}
