import { earnedBy, requireInverse, requireSide, type Side } from '../contract/contract'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireContracts, requireFinite, requirePositive } from '../number/domain'
import { lazily } from '../number/lazily'
import { rollAttribution } from './attribution'
import { breakEvenFarPrice, breakEvenFeeRate } from './breakEvens'
import { statedRollCosts, type RollCosts } from './costs'
import type { LongRoll, Roll, RollArguments, ShortRoll } from './figures'
import { rollTrade, type RollTrade } from './trade'
import { rollYield } from './yield'

/**
 * A bond moved to a later expiry: the near future closed, and the far one opened in the size that the coin allows.
 *
 *     equityCoin = contracts * multiplier / nearPrice + residualCoin given [coin]
 *     nearNotionalCoin = contracts * multiplier / (nearPrice * (1 + nearSlippageRate)) [coin]
 *     availableCoin = nearNotionalCoin * (1 - nearFeeRate) + residualCoin given [coin]
 *     farExecutionPrice = farPrice * (1 - farSlippageRate) [USD per coin]
 *     sellFar = the most whole lots with sellFar * multiplier / farExecutionPrice * (1 + farFeeRate) <= availableCoin
 *     residualCoin = availableCoin - farFeeCoin - farNotionalCoin [coin]
 *     newFaceUsd = sellFar * multiplier [USD]
 *     netReturnRate = (newFaceUsd + residualCoin * nearPrice) / (equityCoin * nearPrice) - 1
 *     netAnnualisedYield = netReturnRate * 365 / days
 *     excessYield = netAnnualisedYield - costOfCapital
 *     fairUsd = equityCoin * nearPrice * (1 + costOfCapital * days / 365) [USD]
 *     breakEvenFarPrice = fairUsd * (1 + farFeeRate) / (availableCoin * (1 - farSlippageRate)) [USD per coin]
 *     breakEvenFeeRate = ((nearNotionalCoin + residualCoin given) * farExecutionPrice - fairUsd) / (nearNotionalCoin * farExecutionPrice + fairUsd)
 *
 * Convention: rates simple, Act/365. The residual is open coin and worth the near price: no basis is paid on it. Lots are
 * decided without rounding; the two break-evens leave them aside. Without equity there is no yield; without a lot, no roll.
 *
 * The long side holds coin through the near future and goes on holding it through the far one: it sells near and buys far
 * in the same sizes, its fees and its near slippage also come out of the coin, and its rates are what it pays. They are
 * therefore the other way round: farExecutionPrice = farPrice * (1 + farSlippageRate), netReturnRate =
 * -attribution.earnedUsd / (equityCoin * nearPrice), excessYield = costOfCapital - netAnnualisedYield, and its break-evens
 * are those of a short that sells at 2 * nearPrice - farExecutionPrice, and of -costOfCapital.
 *
 * Break-evens and attribution are computed when they are first read: see lazily.
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
  const { residualCoin = zero, costOfCapital = zero } = given
  requireInverse(contract)
  requireSide(side)
  requireContracts({ contracts })
  requirePositive({ nearPrice, farPrice, days })
  requireFinite({ residualCoin })
  requireAboveMinusOne({ costOfCapital })
  const costs = statedRollCosts(given)
  const quoted = rollYield({ nearPrice, farPrice, days })
  const trade = rollTrade({ contracts, residualCoin, contract, nearPrice, farPrice, costs, side })

  const earnedUsd = earnedInDollars({ trade, costs, side, nearPrice, farPrice })
  const hasEquity = trade.equityUsd.greaterThan(zero)
  const earnedRate = hasEquity ? earnedUsd.div(trade.equityUsd) : null
  const netReturnRate = earnedRate === null ? null : earnedBy(side === 'short' ? 'long' : 'short', earnedRate)
  const netAnnualisedYield = netReturnRate?.times(365).div(days) ?? null
  const over = netAnnualisedYield?.minus(costOfCapital) ?? null
  const excessYield = over === null ? null : earnedBy(side === 'short' ? 'long' : 'short', over)

  const figures = {
    ...trade,
    ...quoted,
    nearContracts: contracts,
    annualisedYield: quoted.annualised.simple,
    netReturnRate,
    netAnnualisedYield,
    excessYield,
    shouldRoll: trade.farContracts.greaterThan(zero) && excessYield?.greaterThan(zero) === true,
    breakEvenCostOfCapital: netAnnualisedYield,
  }
  const { farContracts } = trade
  const breakEvens = { trade, costs, side, residualCoin, nearPrice, farPrice, costOfCapital, days }
  // A curve of rolls reads none of these.
  const whenRead = {
    breakEvenFarPrice: () => breakEvenFarPrice(breakEvens),
    breakEvenFeeRate: () => breakEvenFeeRate(breakEvens),
    attribution: () => rollAttribution({ trade, costs, side, nearPrice, farPrice, earnedUsd }),
  }
  return side === 'short'
    ? lazily({ side, buyNear: contracts, sellFar: farContracts, ...figures }, whenRead)
    : lazily({ side, sellNear: contracts, buyFar: farContracts, ...figures }, whenRead)
}

/** What a long pays is what a short would earn at the far price reflected in the near one. */
function earnedInDollars(given: {
  trade: RollTrade
  costs: Required<RollCosts>
  side: Side
  nearPrice: Decimal
  farPrice: Decimal
}): Decimal {
  const { trade, costs, side, nearPrice, farPrice } = given
  if (side === 'short') return trade.farValueUsd.minus(trade.equityUsd)
  const reflected = nearPrice.times(2).minus(farPrice.times(one.plus(costs.farSlippageRate)))
  const keptUsd = trade.farNotionalCoin.times(reflected).plus(trade.residualCoin.times(nearPrice))
  return keptUsd.minus(trade.equityUsd)
}
