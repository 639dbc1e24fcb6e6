import type { Contract } from '../contract/contract'
import { rounded, type Decimal } from '../number/decimal'
import { exactRatio, oneMinus, onePlus, ratioValue } from '../number/exactRatio'
import { coveredLots } from '../number/lots'

/** The two trades of a roll: sizes and coins, before any question of yield. */
export type RollTrade = {
  /** Value of the position and the residual given, at the near price [coin]. */
  equityCoin: Decimal
  /** The same in dollars at the near price [USD]. */
  equityUsd: Decimal
  /** Value of the contracts closed, at the near price [coin]. */
  nearNotionalCoin: Decimal
  nearFeeCoin: Decimal
  /** What the near leg leaves for the far one [coin]. */
  availableCoin: Decimal
  /** Opened in the far contract. */
  lots: Decimal
  /** Opened in the far contract. */
  farContracts: Decimal
  /** Value of the contracts opened, at the far price [coin]. */
  farNotionalCoin: Decimal
  farFeeCoin: Decimal
  /** What no further lot can be had for [coin]. */
  residualCoin: Decimal
  /** Dollars that the new contracts stand for [USD]. */
  newFaceUsd: Decimal
  /** The new face, and the residual at the far price [USD]. */
  farValueUsd: Decimal
}

/**
 * One future closed and another opened in the right size for the coin that is left.
 *
 *     equityUsd = contracts * multiplier + residualCoin given * nearPrice [USD]
 *     equityCoin = equityUsd / nearPrice [coin]
 *     availableCoin = equityCoin - nearFeeCoin [coin]
 *     farContracts = the most whole lots with farContracts * multiplier / farPrice * (1 + farFeeRate) <= availableCoin
 *     farValueUsd = newFaceUsd + residualCoin * farPrice [USD]
 *
 * Convention: lots are decided without rounding; coin that is owed opens none. The callers have checked the arguments.
 */
export function rollTrade(given: {
  contracts: Decimal
  residualCoin: Decimal
  contract: Contract
  nearPrice: Decimal
  farPrice: Decimal
  nearFeeRate: Decimal
  farFeeRate: Decimal
}): RollTrade {
  const { contracts, nearPrice, farPrice, nearFeeRate, farFeeRate } = given
  const { multiplier, lotSize } = given.contract
  const residualUsd = exactRatio({ numerator: [given.residualCoin, nearPrice], denominator: [] }).numerator
  const worth = (kept: readonly Decimal[]) => ({
    numerator: exactRatio({ numerator: [contracts, multiplier, ...kept], denominator: [] }).numerator.plus(residualUsd),
    denominator: nearPrice,
  })
  const equity = worth([])
  const available = worth([oneMinus(nearFeeRate)])
  const coinPerContract = exactRatio({ numerator: [multiplier, onePlus(farFeeRate)], denominator: [farPrice] })
  const { lots, contracts: farContracts, residual } = coveredLots({ coin: available, coinPerContract, lotSize })

  const nearNotionalCoin = contracts.times(multiplier).div(nearPrice)
  const newFaceUsd = farContracts.times(multiplier)
  const farNotionalCoin = newFaceUsd.div(farPrice)
  const residualCoin = ratioValue(residual)
  return {
    equityCoin: ratioValue(equity),
    equityUsd: rounded(equity.numerator),
    nearNotionalCoin,
    nearFeeCoin: nearNotionalCoin.times(nearFeeRate),
    availableCoin: ratioValue(available),
    lots,
    farContracts,
    farNotionalCoin,
    farFeeCoin: farNotionalCoin.times(farFeeRate),
    residualCoin,
    newFaceUsd,
    farValueUsd: newFaceUsd.plus(residualCoin.times(farPrice)),
  }
}
