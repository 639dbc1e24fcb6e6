import type { Contract, Side } from '../contract/contract'
import { rounded, withoutNegativeZero, type Decimal } from '../number/decimal'
import { exactRatio, oneMinus, onePlus, ratioTimes, ratioValue } from '../number/exactRatio'
import { coveredLots } from '../number/lots'
import type { RollCosts } from './costs'

/** The two trades of a roll: sizes and coins, before any question of yield. */
export type RollTrade = {
  /** Value of the position and the residual given, at the near price and before any cost [coin]. */
  equityCoin: Decimal
  /** The same in dollars at the near price [USD]. */
  equityUsd: Decimal
  /** Value of the contracts closed, at the price they are closed at [coin]. */
  nearNotionalCoin: Decimal
  nearFeeCoin: Decimal
  /** What the near leg leaves for the far one [coin]. */
  availableCoin: Decimal
  /** Opened in the far contract. */
  lots: Decimal
  /** Opened in the far contract. */
  farContracts: Decimal
  /** Value of the contracts opened, at the price they are opened at [coin]. */
  farNotionalCoin: Decimal
  farFeeCoin: Decimal
  /** What does not pay for another lot [coin]. */
  residualCoin: Decimal
  /** Dollars that the new contracts stand for [USD]. */
  newFaceUsd: Decimal
  /** The new face, and the residual at the near price: it is open, and nobody pays a basis on it [USD]. */
  farValueUsd: Decimal
}

/**
 * One future closed and another opened in the right size for the coin that is left.
 *
 *     equityUsd = contracts * multiplier + residualCoin given * nearPrice [USD]
 *     equityCoin = equityUsd / nearPrice [coin]
 *     nearNotionalCoin = contracts * multiplier / (nearPrice * (1 + nearSlippageRate)) [coin]
 *     availableCoin = nearNotionalCoin * (1 - nearFeeRate) + residualCoin given [coin]
 *     farExecutionPrice = farPrice * (1 - farSlippageRate) when short, farPrice * (1 + farSlippageRate) when long [USD per coin]
 *     farContracts = the most whole lots with farContracts * multiplier / farExecutionPrice * (1 + farFeeRate) <= availableCoin
 *     farValueUsd = newFaceUsd + residualCoin * nearPrice [USD]
 *
 * Convention: lots are decided without rounding; coin that is owed opens none. The slippage of the near leg costs a long
 * the coin that it costs a short. The callers have checked the arguments.
 */
export function rollTrade(given: {
  contracts: Decimal
  residualCoin: Decimal
  contract: Contract
  nearPrice: Decimal
  farPrice: Decimal
  costs: Required<RollCosts>
  side?: Side
}): RollTrade {
  const { contracts, nearPrice, farPrice, costs, side = 'short' } = given
  const { nearFeeRate, farFeeRate, nearSlippageRate, farSlippageRate } = costs
  const { multiplier, lotSize } = given.contract
  const faceUsd = exactRatio({ numerator: [contracts, multiplier], denominator: [] })
  const withResidual = (hedgedUsd: Decimal, price: Decimal) => ({
    numerator: hedgedUsd.plus(exactRatio({ numerator: [given.residualCoin, price], denominator: [] }).numerator),
    denominator: price,
  })
  const nearExecutionPrice = onePlus(nearSlippageRate).times(nearPrice)
  const farExecutionPrice = (side === 'short' ? oneMinus : onePlus)(farSlippageRate).times(farPrice)
  const equity = withResidual(faceUsd.numerator, nearPrice)
  const available = withResidual(ratioTimes(faceUsd, oneMinus(nearFeeRate)).numerator, nearExecutionPrice)
  const coinPerContract = exactRatio({ numerator: [multiplier, onePlus(farFeeRate)], denominator: [farExecutionPrice] })
  const { lots, contracts: farContracts, residual } = coveredLots({ coin: available, coinPerContract, lotSize })

  const nearNotionalCoin = contracts.times(multiplier).div(rounded(nearExecutionPrice))
  const newFaceUsd = farContracts.times(multiplier)
  const farNotionalCoin = newFaceUsd.div(rounded(farExecutionPrice))
  const residualCoin = ratioValue(residual)
  return {
    equityCoin: ratioValue(equity),
    equityUsd: rounded(equity.numerator),
    nearNotionalCoin,
    nearFeeCoin: withoutNegativeZero(nearNotionalCoin.times(nearFeeRate)),
    availableCoin: ratioValue(available),
    lots,
    farContracts,
    farNotionalCoin,
    farFeeCoin: withoutNegativeZero(farNotionalCoin.times(farFeeRate)),
    residualCoin,
    newFaceUsd,
    farValueUsd: newFaceUsd.plus(residualCoin.times(nearPrice)),
  }
}
