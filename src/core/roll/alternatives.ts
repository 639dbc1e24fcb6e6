import { zero } from '../number/decimal'
import { rollBreakEven } from './alternativeBreakEven'
import { requireEquity, statedMarket } from './alternativeMarket'
import type { RollAlternatives, RollAlternativesArguments } from './alternativeFigures'
import { idleGrowth, rollOutcomes } from './alternativeOutcomes'
import type { RollEnd } from './tie'

/**
 * What a hedged bond may become, all from the same dollars to the same day: held to the near expiry, closed now, rolled
 * into each far future, or switched to a perpetual.
 *
 *     startUsd = availableCoin * spotPrice * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *     endUsd = cashUsd * (1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * cashDay / 365) [USD]
 *     netReturnRate = endUsd / startUsd - 1
 *     netAnnualisedYield = netReturnRate * 365 / horizonDays
 *     excessYield = netAnnualisedYield - costOfCapital
 *     rank = 1 for the most endUsd; a tie is in the order hold, close, roll, float
 *
 * The formulas of cashUsd are in rollOutcomes, those of the break-evens in rollBreakEven.
 *
 * Convention: rates simple, Act/365; idle dollars earn what dollars of today earn at the cost of capital from that day on,
 * so that the order of two that end on days of their own depends neither on a third nor on the horizon. Residual
 * coin is valued at today's spot price, as in fixedBond. Lots are decided without rounding, those of the perpetual only at
 * the start: its payments are reinvested whole, and their own fees are left aside; at the horizon it stands at the spot
 * price. The number of funding events is not rounded.
 *
 * @throws DomainError where the contract is linear, a price or days are not positive, a rate is out of bounds, a far
 *   expiry is not after the near one, the horizon is before an expiry, or the position has no equity
 * @example rollAlternatives({ position: 150000 contracts, contract: one dollar inverse, spotPrice: 100, nearPrice: 110, daysToNear: 31,
 *   fars: 132 in 396 days }) // startUsd 136363.63..., hold 150000, close 136363.63..., roll 180000, ranks 2, 3, 1
 * @see the cash-and-carry essay of 2021, on rolling the bond
 */
export function rollAlternatives(given: RollAlternativesArguments): RollAlternatives {
  const market = statedMarket(given)
  const { costOfCapital, horizonDays } = market
  const outcomes = rollOutcomes(market)
  const startUsd = outcomes.find(({ kind }) => kind === 'close')?.cashUsd ?? zero
  requireEquity({ startUsd, position: market.position })

  const ends = outcomes.map((outcome): RollEnd => {
    return { ...outcome, endUsd: outcome.cashUsd.times(idleGrowth(market, outcome.cashDay)) }
  })
  const ranking = ends.toSorted((a, b) => b.endUsd.comparedTo(a.endUsd))
  const boughtAt = market.nearPrice.times(market.fees.nearSlippageRate.plus(1))
  const nearNotionalCoin = market.position.contracts.times(market.contract.multiplier).div(boughtAt)
  const alternatives = ends.map((end, index) => {
    const { kind, far, contracts, residualCoin, cashUsd, cashDay, endUsd } = end
    const netReturnRate = endUsd.minus(startUsd).div(startUsd)
    const netAnnualisedYield = netReturnRate.times(365).div(horizonDays)
    return {
      kind,
      far,
      contracts,
      residualCoin,
      cashUsd,
      cashDay,
      endUsd,
      netReturnRate,
      netAnnualisedYield,
      excessYield: netAnnualisedYield.minus(costOfCapital),
      rank: ranking.indexOf(end) + 1,
      breakEven: rollBreakEven({ market, ends, index, nearNotionalCoin }),
    }
  })
  return { startUsd, horizonDays, alternatives }
}
