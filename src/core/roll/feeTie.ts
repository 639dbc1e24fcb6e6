import { payableRate } from '../contract/costs'
import { one, type Decimal } from '../number/decimal'
import { idleGrowth } from './alternativeOutcomes'
import { nearestTie, quotient, type RollEnd, type TieQuestion } from './tie'

/**
 * The fee on every futures trade (near leg, far leg and perpetual alike) at which a roll ties with the best other
 * alternative, lots aside.
 *
 *     roll:  (boughtCoin - nearNotionalCoin * feeRate) * usdPerCoin * idle / (1 + feeRate)
 *     close: (boughtCoin - nearNotionalCoin * feeRate) * usdPerCoin * idle
 *     float: (boughtCoin - nearNotionalCoin * feeRate) * usdPerCoin * idle * (1 - feeRate) / (1 + feeRate)
 *     hold:  endUsd, which pays none of them
 *     boughtCoin = nearNotionalCoin + residualCoin of the position [coin]
 *
 * Convention: a desk types one fee for its futures, and all three follow it. Two rolls pay the same fees, so that no
 * fee makes the worse one better. null where no payable fee does it: see payableRate. So a
 * roll that leads ties with what overtakes it as fees rise, not with what only a rebate would bring level.
 */
export function feeTie({ market, own, others, nearNotionalCoin }: TieQuestion): Decimal | null {
  const boughtCoin = nearNotionalCoin.plus(market.position.residualCoin)
  const atHorizon = (end: RollEnd) => end.usdPerCoin?.times(idleGrowth(market, end.cashDay)) ?? null
  const ownUsd = atHorizon(own)
  if (ownUsd === null) return null
  return nearestTie({
    others,
    rate: market.fees.nearFeeRate,
    tieWith: (other) => {
      const rate = feeBetween({ own: ownUsd, other, otherUsd: atHorizon(other), boughtCoin, nearNotionalCoin })
      return rate === null ? null : payableRate({ rate, given: market.fees.nearFeeRate })
    },
    dollarsAt: (other, feeRate) => {
      const usdPerCoin = atHorizon(other)
      if (usdPerCoin === null) return other.endUsd
      const leftUsd = boughtCoin.minus(nearNotionalCoin.times(feeRate)).times(usdPerCoin)
      return leftUsd.times(keptOfTrades(other, feeRate))
    },
  })
}

/** What is left of a dollar after the fees of the new position, at opening and at closing. */
function keptOfTrades({ kind }: RollEnd, feeRate: Decimal): Decimal {
  if (kind === 'close') return one
  const opened = one.div(one.plus(feeRate))
  return kind === 'float' ? opened.times(one.minus(feeRate)) : opened
}

type Pair = {
  /** What a coin left by the near leg is at the horizon, before the fees of the new position [USD]. */
  own: Decimal
  other: RollEnd
  /** The same for the other one; null where the near leg is not closed. */
  otherUsd: Decimal | null
  boughtCoin: Decimal
  nearNotionalCoin: Decimal
}

function feeBetween({ own, other, otherUsd, boughtCoin, nearNotionalCoin }: Pair): Decimal | null {
  if (other.kind === 'roll') return null
  if (otherUsd === null) {
    return quotient(boughtCoin.times(own).minus(other.endUsd), nearNotionalCoin.times(own).plus(other.endUsd))
  }
  const ratio = quotient(own, otherUsd)
  if (ratio === null) return null
  return other.kind === 'float' ? one.minus(ratio) : ratio.minus(one)
}
