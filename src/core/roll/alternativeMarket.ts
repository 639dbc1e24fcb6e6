import { requireInverse } from '../contract/contract'
import { Decimal, zero } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireAtLeastZero,
  requireContracts,
  requireFeeRate,
  requireFinite,
  requireGrowth,
  requirePositive,
} from '../number/domain'
import { DomainError } from '../number/domainError'
import type { RollAlternativesArguments, RollFees } from './alternativeFigures'
import type { RollMarket } from './alternativeOutcomes'

/**
 * The arguments of rollAlternatives with every default filled in: no fees, a cost of capital of 0, the last expiry as the
 * horizon.
 *
 * @throws DomainError as rollAlternatives says
 */
export function statedMarket(given: RollAlternativesArguments): RollMarket {
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
    requireFeeRate({
      'floating.feeRate': floating.feeRate ?? zero,
      'floating.slippageRate': floating.slippageRate ?? zero,
    })
  }
  const lastExpiry = Decimal.max(daysToNear, ...fars.map(({ daysToExpiry }) => daysToExpiry))
  const { waitDays = zero, horizonDays = lastExpiry.plus(waitDays) } = given
  requireAtLeastZero({ waitDays })
  requirePositive({ horizonDays })
  if (horizonDays.lessThan(lastExpiry)) {
    const requirement = 'must be at least the days to the last expiry'
    throw new DomainError({ quantity: 'horizonDays', requirement, found: horizonDays.toString() })
  }
  requireGrowth({ costOfCapital, days: horizonDays })
  return { ...given, costOfCapital, horizonDays, fees: statedFees(given.fees) }
}

function statedFees(fees: RollFees = {}): Required<RollFees> {
  const stated = {
    nearFeeRate: fees.nearFeeRate ?? zero,
    farFeeRate: fees.farFeeRate ?? zero,
    nearSlippageRate: fees.nearSlippageRate ?? zero,
    farSlippageRate: fees.farSlippageRate ?? zero,
    settlementFeeRate: fees.settlementFeeRate ?? zero,
    exitSpotFeeRate: fees.exitSpotFeeRate ?? zero,
    exitSlippageRate: fees.exitSlippageRate ?? zero,
  }
  for (const [name, rate] of Object.entries(stated)) requireFeeRate({ [`fees.${name}`]: rate })
  return stated
}

/** A return needs something to start from: a position that is worth more than the fee of closing it. */
export function requireEquity(given: { startUsd: Decimal; position: RollAlternativesArguments['position'] }): void {
  const { contracts, residualCoin } = given.position
  if (given.startUsd.greaterThan(zero)) return
  const [name, found] = contracts.isZero() ? ['contracts', contracts] : ['residualCoin', residualCoin]
  const requirement = 'must leave equity greater than zero'
  throw new DomainError({ quantity: `position.${name}`, requirement, found: found.toString() })
}
