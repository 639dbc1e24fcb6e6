import { requireInverse } from '../contract/contract'
import { Decimal, one, zero } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireContracts,
  requireFeeRate,
  requireFinite,
  requirePositive,
} from '../number/domain'
import { DomainError } from '../number/domainError'
import { rollBreakEven, type RollEnd } from './alternativeBreakEven'
import type { RollAlternatives, RollAlternativesArguments, RollFees } from './alternativeFigures'
import { rollOutcomes, type RollMarket } from './alternativeOutcomes'

/**
 * What a hedged bond may become, all from the same dollars to the same day: held to the near expiry, closed now, rolled
 * into each far future, or switched to a perpetual.
 *
 *     startUsd = (equityCoin - nearFeeCoin) * spotPrice * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *     endUsd = cashUsd * (1 + costOfCapital * (horizonDays - cashDay) / 365) [USD]
 *     netReturnRate = endUsd / startUsd - 1
 *     netAnnualisedYield = netReturnRate * 365 / horizonDays
 *     excessYield = netAnnualisedYield - costOfCapital
 *     rank = 1 for the most endUsd; a tie is in the order hold, close, roll, float
 *
 * The formulas of cashUsd stand at rollOutcomes, those of the break-evens at rollBreakEven.
 *
 * Convention: rates simple, Act/365; idle dollars earn the cost of capital from the day on which they are in hand. Residual
 * coin is valued at today's spot price, as in fixedBond. Lots are decided without rounding, those of the perpetual only at
 * the start: its payments are reinvested whole, and their own fees are left aside; at the horizon it stands at the spot
 * price. The number of funding events is not rounded.
 *
 * @throws DomainError where the contract is linear, a price or days are not positive, a rate is out of bounds, a far expiry
 *   is not after the near one, the horizon is before an expiry, or the position has no equity
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
    const wait = horizonDays.minus(outcome.cashDay).div(365)
    return { ...outcome, endUsd: outcome.cashUsd.times(one.plus(costOfCapital.times(wait))) }
  })
  const ranking = ends.toSorted((a, b) => b.endUsd.comparedTo(a.endUsd))
  const nearNotionalCoin = market.position.contracts.times(market.contract.multiplier).div(market.nearPrice)
  const equityCoin = nearNotionalCoin.plus(market.position.residualCoin)
  const alternatives = ends.map((end, index) => {
    const { kind, far, contracts, residualCoin, cashUsd, cashDay, endUsd } = end
    const netReturnRate = endUsd.minus(startUsd).div(startUsd)
    const netAnnualisedYield = netReturnRate.times(365).div(horizonDays)
    return {
      ...{ kind, far, contracts, residualCoin, cashUsd, cashDay, endUsd },
      netReturnRate,
      netAnnualisedYield,
      excessYield: netAnnualisedYield.minus(costOfCapital),
      rank: ranking.indexOf(end) + 1,
      breakEven: rollBreakEven({ market, ends, index, equityCoin, nearNotionalCoin }),
    }
  })
  return { startUsd, horizonDays, alternatives }
}

function statedMarket(given: RollAlternativesArguments): RollMarket {
  const { position, contract, spotPrice, nearPrice, daysToNear, fars, floating, costOfCapital = zero } = given
  requireInverse(contract)
  requireContracts({ 'position.contracts': position.contracts })
  requireFinite({ 'position.residualCoin': position.residualCoin })
  requirePositive({ spotPrice, nearPrice, daysToNear })
  requireAboveMinusOne({ costOfCapital })
  fars.forEach(({ price, daysToExpiry }, index) => {
    requirePositive({ [`fars[${index}].price`]: price, [`fars[${index}].daysToExpiry`]: daysToExpiry })
    if (daysToExpiry.greaterThan(daysToNear)) return
    throw new DomainError({
      quantity: `fars[${index}].daysToExpiry`,
      requirement: 'must be longer than the near term',
      found: daysToExpiry.toString(),
    })
  })
  if (floating !== undefined) {
    requireAboveMinusOne({ 'floating.rate': floating.rate })
    requirePositive({
      'floating.intervalHours': floating.intervalHours,
      'floating.perpetualPrice': floating.perpetualPrice ?? spotPrice,
    })
    requireFeeRate({ 'floating.feeRate': floating.feeRate ?? zero })
  }
  const lastExpiry = Decimal.max(daysToNear, ...fars.map(({ daysToExpiry }) => daysToExpiry))
  const { horizonDays = lastExpiry } = given
  requirePositive({ horizonDays })
  if (horizonDays.lessThan(lastExpiry)) {
    const requirement = 'must be at least the days to the last expiry'
    throw new DomainError({ quantity: 'horizonDays', requirement, found: horizonDays.toString() })
  }
  return { ...given, costOfCapital, horizonDays, fees: statedFees(given.fees) }
}

function statedFees(fees: RollFees = {}): Required<RollFees> {
  const stated = {
    nearFeeRate: fees.nearFeeRate ?? zero,
    farFeeRate: fees.farFeeRate ?? zero,
    settlementFeeRate: fees.settlementFeeRate ?? zero,
    exitSpotFeeRate: fees.exitSpotFeeRate ?? zero,
    exitSlippageRate: fees.exitSlippageRate ?? zero,
  }
  for (const [name, rate] of Object.entries(stated)) requireFeeRate({ [`fees.${name}`]: rate })
  return stated
}

/** A return needs something to start from: a position that is worth more than the fee of closing it. */
function requireEquity(given: { startUsd: Decimal; position: RollAlternativesArguments['position'] }): void {
  const { contracts, residualCoin } = given.position
  if (given.startUsd.greaterThan(zero)) return
  const [name, found] = contracts.isZero() ? ['contracts', contracts] : ['residualCoin', residualCoin]
  const requirement = 'must leave equity greater than zero'
  throw new DomainError({ quantity: `position.${name}`, requirement, found: found.toString() })
}
