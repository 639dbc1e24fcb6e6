import { keptAtExit } from '../contract/costs'
import { fundingEvents } from '../floating/breakEvenFunding'
import { Decimal, one, zero } from '../number/decimal'
import { lazily } from '../number/lazily'
import type { RollBreakEven } from './alternativeFigures'
import { idleGrowth, type RollMarket } from './alternativeOutcomes'
import { capitalTie } from './capitalTie'
import { feeTie } from './feeTie'
import type { RollEnd, TieQuestion } from './tie'

/**
 * Where one alternative ties with the best other one, for each argument that may decide it.
 *
 *     farPrice = bestUsd * (1 + farFeeRate) / (availableCoin * (1 - farSlippageRate) * (1 - settlementFeeRate) * kept * idle)
 *     fundingRate = ((bestUsd / kept - residualCoin * spotPrice) / (contracts * multiplier * (1 - feeRate) / (1 + slippageRate)))^(1 / events) - 1
 *     idle = (1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * cashDay / 365)
 *
 * Convention: each other argument stays as it is. bestUsd is the most dollars of the others, which farPrice and
 * fundingRate leave alone; the other two change them all, and are in feeTie and capitalTie. Each is computed when it is
 * first read: see lazily.
 */
export function rollBreakEven(given: {
  market: RollMarket
  ends: readonly RollEnd[]
  index: number
  nearNotionalCoin: Decimal
}): RollBreakEven {
  const { ends, index } = given
  const none: RollBreakEven = { farPrice: null, feeRate: null, costOfCapital: null, fundingRate: null }
  const own = ends[index]
  const others = ends.filter((_, other) => other !== index)
  if (own === undefined) return none
  const bestUsd = Decimal.max(...others.map(({ endUsd }) => endUsd))
  const question = { ...given, own, others, bestUsd }
  return lazily<object, RollBreakEven>(
    {},
    {
      farPrice: () => (own.kind === 'roll' ? breakEvenFarPrice(question) : null),
      feeRate: () => (own.kind === 'roll' ? feeTie(question) : null),
      costOfCapital: () => capitalTie(question),
      fundingRate: () => (own.kind === 'float' ? breakEvenFundingRate(question) : null),
    },
  )
}

type Question = TieQuestion & { bestUsd: Decimal }

function breakEvenFarPrice({ market, own, bestUsd, nearNotionalCoin }: Question): Decimal | null {
  const { fees } = market
  const availableCoin = nearNotionalCoin
    .plus(market.position.residualCoin)
    .minus(nearNotionalCoin.times(fees.nearFeeRate))
  const perCoin = availableCoin
    .times(one.minus(fees.farSlippageRate))
    .times(one.minus(fees.settlementFeeRate))
    .times(keptAtExit(fees))
    .times(idleGrowth(market, own.cashDay))
  if (!perCoin.greaterThan(zero) || !bestUsd.greaterThan(zero)) return null
  return bestUsd.times(one.plus(fees.farFeeRate)).div(perCoin)
}

function breakEvenFundingRate({ market, own, bestUsd }: Question): Decimal | null {
  const { contract, spotPrice, fees, floating, horizonDays } = market
  if (floating === undefined || own.contracts.isZero()) return null
  const { feeRate = zero, slippageRate = zero, intervalHours } = floating
  const kept = one.minus(feeRate).div(one.plus(slippageRate))
  const soldUsd = own.contracts.times(contract.multiplier).times(kept)
  const growth = bestUsd.div(keptAtExit(fees)).minus(own.residualCoin.times(spotPrice)).div(soldUsd)
  if (!growth.greaterThan(zero)) return null
  const rate = growth.pow(one.div(fundingEvents({ days: horizonDays, intervalHours }))).minus(one)
  return rate.isFinite() ? rate : null
}
