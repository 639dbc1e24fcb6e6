import { fundingEvents } from '../floating/breakEvenFunding'
import { Decimal, one, zero } from '../number/decimal'
import { lazily } from '../number/lazily'
import type { RollBreakEven } from './alternativeFigures'
import { idleGrowth, keptAtExit, type RollMarket, type RollOutcome } from './alternativeOutcomes'

/** An alternative and its dollars at the horizon. */
export type RollEnd = RollOutcome & { endUsd: Decimal }

/** Two sums of dollars so close count as a tie when the best is looked for. */
const tieWithin = new Decimal('1e-40')

const yearsTo = ({ cashDay }: RollOutcome) => cashDay.div(365)

/** Whether one sum is the best of them, give or take the last digits. */
function isBest(sum: Decimal, sums: readonly Decimal[]): boolean {
  return sums.every((other) => sum.plus(other.abs().times(tieWithin)).greaterThanOrEqualTo(other))
}

/**
 * Where one alternative ties with the best other one, for each argument that may decide it.
 *
 *     farPrice = bestUsd * (1 + farFeeRate) / (availableCoin * (1 - farSlippageRate) * (1 - settlementFeeRate) * kept * idle)
 *     feeRate: (boughtCoin - nearNotionalCoin * feeRate) * usdPerCoin * idle / (1 + feeRate) = that of the other
 *     costOfCapital = (otherCashUsd - cashUsd) / (cashUsd * otherYears - otherCashUsd * years)    years = cashDay / 365
 *     fundingRate = ((bestUsd / kept - residualCoin * spotPrice) / (contracts * multiplier * (1 - feeRate) / (1 + slippageRate)))^(1 / events) - 1
 *     idle = (1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * years)
 *     boughtCoin = nearNotionalCoin + residualCoin of the position [coin]
 *
 * Convention: each other argument stays as it is. bestUsd is the most dollars of the others, which farPrice and fundingRate
 * leave alone; the other two change them all, so each other one is tried, and counts where it is the best there. Each is
 * computed when it is first read: see lazily.
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
      feeRate: () => (own.kind === 'roll' ? breakEvenFeeRate(question) : null),
      costOfCapital: () => breakEvenCostOfCapital(question),
      fundingRate: () => (own.kind === 'float' ? breakEvenFundingRate(question) : null),
    },
  )
}

type Question = {
  market: RollMarket
  own: RollEnd
  others: readonly RollEnd[]
  bestUsd: Decimal
  nearNotionalCoin: Decimal
}

function boughtCoin({ market, nearNotionalCoin }: Question): Decimal {
  return nearNotionalCoin.plus(market.position.residualCoin)
}

function breakEvenFarPrice(question: Question): Decimal | null {
  const { market, own, bestUsd, nearNotionalCoin } = question
  const { fees } = market
  const availableCoin = boughtCoin(question).minus(nearNotionalCoin.times(fees.nearFeeRate))
  const perCoin = availableCoin
    .times(one.minus(fees.farSlippageRate))
    .times(one.minus(fees.settlementFeeRate))
    .times(keptAtExit(fees))
    .times(idleGrowth(market, own.cashDay))
  if (!perCoin.greaterThan(zero) || !bestUsd.greaterThan(zero)) return null
  return bestUsd.times(one.plus(fees.farFeeRate)).div(perCoin)
}

function breakEvenFeeRate(question: Question): Decimal | null {
  const { market, own, others, nearNotionalCoin } = question
  const coin = boughtCoin(question)
  const perCoin = (outcome: RollEnd) => outcome.usdPerCoin?.times(idleGrowth(market, outcome.cashDay)) ?? null
  const ownPerCoin = perCoin(own)
  if (ownPerCoin === null) return null
  const endAt = (outcome: RollEnd, feeRate: Decimal) => {
    const usdPerCoin = perCoin(outcome)
    if (usdPerCoin === null) return outcome.endUsd
    const left = coin.minus(nearNotionalCoin.times(feeRate)).times(usdPerCoin)
    return outcome.kind === 'roll' ? left.div(one.plus(feeRate)) : left
  }
  const tieWith = (other: RollEnd) => {
    const usdPerCoin = perCoin(other)
    // Two rolls pay the same fees: none of them makes the lesser one the better.
    if (other.kind === 'roll') return null
    if (usdPerCoin !== null) return quotient(ownPerCoin.minus(usdPerCoin), usdPerCoin)
    const perFee = nearNotionalCoin.times(ownPerCoin).plus(other.endUsd)
    return quotient(coin.times(ownPerCoin).minus(other.endUsd), perFee)
  }
  const ties = others.filter((other) => {
    const rate = tieWith(other)
    return (
      rate?.abs().lessThan(one) &&
      isBest(
        endAt(other, rate),
        others.map((rival) => endAt(rival, rate)),
      )
    )
  })
  return ties.map(tieWith).at(0) ?? null
}

function breakEvenCostOfCapital({ market, own, others }: Question): Decimal | null {
  const { horizonDays, costOfCapital } = market
  // What each is worth today: the growth to the horizon is the same for all.
  const valueAt = (outcome: RollEnd, rate: Decimal) => outcome.cashUsd.div(one.plus(rate.times(yearsTo(outcome))))
  const leavesDollars = (rate: Decimal) => rate.greaterThan(-1) && rate.times(horizonDays).greaterThan(-365)
  const ties = others
    .map((other) => {
      const perRate = own.cashUsd.times(yearsTo(other)).minus(other.cashUsd.times(yearsTo(own)))
      const rate = quotient(other.cashUsd.minus(own.cashUsd), perRate)
      const counts =
        rate !== null &&
        leavesDollars(rate) &&
        isBest(
          valueAt(other, rate),
          others.map((rival) => valueAt(rival, rate)),
        )
      return counts ? rate : null
    })
    .filter((rate) => rate !== null)
    .toSorted((a, b) => a.minus(costOfCapital).abs().comparedTo(b.minus(costOfCapital).abs()))
  return ties.at(0) ?? null
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

function quotient(dividend: Decimal, divisor: Decimal): Decimal | null {
  return divisor.isZero() ? null : dividend.div(divisor)
}
