import { requireInverse, requireSide } from '../contract/contract'
import { one, zero, type Decimal } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireContracts,
  requireFeeRate,
  requireFinite,
  requirePositive,
} from '../number/domain'
import { yearFraction } from '../time/yearFraction'
import { rollAttribution } from './attribution'
import type { LongRoll, Roll, RollArguments, ShortRoll } from './figures'
import { rollTrade } from './trade'
import { rollYield } from './yield'

/**
 * A bond moved to a later expiry: the near future closed, and the far one opened in the size that the coin allows.
 *
 *     equityCoin = contracts * multiplier / nearPrice + residualCoin given [coin]
 *     nearFeeCoin = contracts * multiplier / nearPrice * nearFeeRate [coin]
 *     sellFar = the most whole lots with sellFar * multiplier / farPrice * (1 + farFeeRate) <= equityCoin - nearFeeCoin
 *     residualCoin = equityCoin - nearFeeCoin - farFeeCoin - farNotionalCoin [coin]
 *     newFaceUsd = sellFar * multiplier [USD]
 *     netReturnRate = (newFaceUsd + residualCoin * farPrice) / (equityCoin * nearPrice) - 1
 *     netAnnualisedYield = netReturnRate * 365 / days
 *     excessYield = netAnnualisedYield - costOfCapital
 *     breakEvenFarPrice = fairPrice * (1 + farFeeRate) / (1 - nearFeeRate)    fairPrice = nearPrice * (1 + costOfCapital * days / 365)
 *     breakEvenFeeRate = equityCoin * (farPrice - fairPrice) / (nearNotionalCoin * farPrice + equityCoin * fairPrice)
 *
 * Convention: rates simple, Act/365; the residual is valued at the far price. Lots are decided without rounding; the two
 * break-evens leave them aside, and that of the price the residual given too. Without equity there is no yield, and nothing to roll.
 *
 * The long side holds coin through the near future and goes on holding it through the far one: it sells near and buys far
 * in the same sizes, its fees also come out of the coin, and its rates are what it pays. They are therefore the other way
 * round: netReturnRate = -attribution.earnedUsd / (equityCoin * nearPrice), excessYield = costOfCapital - netAnnualisedYield,
 * and its break-evens are those of a short at 2 * nearPrice - farPrice and -costOfCapital.
 *
 * @throws DomainError where the contract is linear, prices or days are not positive, or a rate is out of bounds
 * @example roll({ contracts: 150000, nearPrice: 110, farPrice: 132, days: 365, contract: one dollar inverse })
 *   // buyNear 150000, sellFar 180000, equityCoin 1363.63..., newFaceUsd 180000, netAnnualisedYield 0.2
 * @see the cash-and-carry essay of 2021, on rolling the bond
 */
export function roll(given: RollArguments & { side?: 'short' }): ShortRoll
export function roll(given: RollArguments & { side: 'long' }): LongRoll
export function roll(given: RollArguments): Roll
export function roll(given: RollArguments): Roll {
  const { contracts, nearPrice, farPrice, days, contract, side = 'short' } = given
  const { residualCoin = zero, costOfCapital = zero, nearFeeRate = zero, farFeeRate = zero } = given
  requireInverse(contract)
  requireSide(side)
  requireContracts({ contracts })
  requirePositive({ nearPrice, farPrice, days })
  requireFinite({ residualCoin })
  requireAboveMinusOne({ costOfCapital })
  requireFeeRate({ nearFeeRate, farFeeRate })
  const quoted = rollYield({ nearPrice, farPrice, days })
  const trade = rollTrade({ contracts, residualCoin, contract, nearPrice, farPrice, nearFeeRate, farFeeRate })

  const isShort = side === 'short'
  // What a long pays is what a short would earn at the far price reflected in the near one.
  const reflected = (price: Decimal) => (isShort ? price : nearPrice.times(2).minus(price))
  const keptCoin = trade.farNotionalCoin.plus(trade.residualCoin)
  const farValueUsd = isShort ? trade.farValueUsd : keptCoin.times(reflected(farPrice))
  const earnedUsd = farValueUsd.minus(trade.equityUsd)
  const t = yearFraction({ days })
  const hasEquity = trade.equityUsd.greaterThan(zero)
  const earnedRate = hasEquity ? earnedUsd.div(trade.equityUsd) : null
  const netReturnRate = isShort || earnedRate === null ? earnedRate : zero.minus(earnedRate)
  const netAnnualisedYield = netReturnRate?.times(365).div(days) ?? null
  const over = netAnnualisedYield?.minus(costOfCapital) ?? null
  const excessYield = isShort || over === null ? over : zero.minus(over)

  const fairPrice = nearPrice.times(one.plus((isShort ? costOfCapital : zero.minus(costOfCapital)).times(t)))
  const breakEvenPrice = reflected(fairPrice.times(one.plus(farFeeRate)).div(one.minus(nearFeeRate)))
  const figures = {
    ...trade,
    ...quoted,
    nearContracts: contracts,
    annualisedYield: quoted.annualised.simple,
    netReturnRate,
    netAnnualisedYield,
    excessYield,
    shouldRoll: excessYield?.greaterThan(zero) ?? false,
    breakEvenFeeRate: breakEvenFeeRate({ ...trade, farPrice: reflected(farPrice), fairPrice }),
    breakEvenCostOfCapital: netAnnualisedYield,
    attribution: rollAttribution({ trade, side, nearPrice, farPrice, earnedUsd }),
  }
  const { farContracts } = trade
  if (isShort) {
    return { side, buyNear: contracts, sellFar: farContracts, breakEvenFarPrice: breakEvenPrice, ...figures }
  }
  const breakEvenFarPrice = breakEvenPrice.greaterThan(zero) ? breakEvenPrice : null
  return { side, sellNear: contracts, buyFar: farContracts, breakEvenFarPrice, ...figures }
}

function breakEvenFeeRate(given: {
  equityCoin: Decimal
  nearNotionalCoin: Decimal
  farPrice: Decimal
  fairPrice: Decimal
}): Decimal | null {
  const { equityCoin, nearNotionalCoin, farPrice, fairPrice } = given
  const perFee = nearNotionalCoin.times(farPrice).plus(equityCoin.times(fairPrice))
  if (!equityCoin.greaterThan(zero) || perFee.isZero()) return null
  const rate = equityCoin.times(farPrice.minus(fairPrice)).div(perFee)
  return rate.abs().lessThan(one) ? rate : null
}
