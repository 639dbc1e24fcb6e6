import { zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero } from '../number/domain'
import { DomainError } from '../number/domainError'
import { fixedBond } from './bond'
import type { FixedBond, FixedBondArguments } from './figures'

export type DeliveredBondArguments = FixedBondArguments & {
  /** Days from sending the dollars to trading with them, at least 0; 0 by default. */
  daysIn?: Decimal
  /** Days from the expiry to having the dollars back, at least 0; 0 by default. */
  daysOut?: Decimal
  /** Wire and network fees on the way in, whatever the size; 0 by default [USD]. */
  entryCostUsd?: Decimal
  /** The same on the way out; 0 by default [USD]. */
  exitCostUsd?: Decimal
}

export type DeliveredBond = {
  /** The bond that is bought with what is left. */
  bond: FixedBond
  /** Left to trade with after the costs of the way in [USD]. */
  tradedUsd: Decimal
  /** Days for which the dollars are tied up. */
  tiedDays: Decimal
  /** Back in the account; below 0 where the costs take more than there is [USD]. */
  deliveredUsd: Decimal
  returnRate: Decimal
  /** Simple, Act/365, over the days for which the dollars are out. */
  annualisedYield: Decimal
  excessYield: Decimal
}

/**
 * A fixed-rate bond from bank account to bank account: what transfer days and fixed fees leave of its yield.
 *
 *     tradedUsd = capitalUsd - entryCostUsd [USD]
 *     deliveredUsd = finalUsd of fixedBond with tradedUsd - exitCostUsd [USD]
 *     tiedDays = daysIn + daysToExpiry + daysOut
 *     annualisedYield = (deliveredUsd / capitalUsd - 1) * 365 / tiedDays
 *     excessYield = annualisedYield - costOfCapital
 *
 * Convention: simple, Act/365; dollars on the way earn nothing. Short and small bonds lose most.
 *
 * @throws DomainError where fixedBond refuses, days or costs are negative, or the costs of the way in take all of the
 *   capital
 * @example deliveredBond({ capitalUsd: 100000, spotPrice: 100, futuresPrice: 150, daysToExpiry: 363, daysIn: 1, daysOut: 1,
 *   exitCostUsd: 50, contract: one dollar inverse }) // tiedDays 365, deliveredUsd 149950, annualisedYield 0.4995
 * @see fixedBond for the trade itself
 */
export function deliveredBond(given: DeliveredBondArguments): DeliveredBond {
  const { capitalUsd, daysToExpiry, costOfCapital = zero } = given
  const { daysIn = zero, daysOut = zero, entryCostUsd = zero, exitCostUsd = zero } = given
  requireAtLeastZero({ daysIn, daysOut, entryCostUsd, exitCostUsd })
  requireAboveMinusOne({ costOfCapital })
  const tradedUsd = capitalUsd.minus(entryCostUsd)
  if (entryCostUsd.greaterThan(zero) && !tradedUsd.greaterThan(zero)) {
    const requirement = 'must leave equity greater than zero'
    throw new DomainError({ quantity: 'entryCostUsd', requirement, found: entryCostUsd.toString() })
  }
  const bond = fixedBond({ ...given, capitalUsd: tradedUsd })
  const tiedDays = daysIn.plus(daysToExpiry).plus(daysOut)
  const deliveredUsd = bond.finalUsd.minus(exitCostUsd)
  const returnRate = deliveredUsd.minus(capitalUsd).div(capitalUsd)
  const annualisedYield = returnRate.times(365).div(tiedDays)
  const excessYield = annualisedYield.minus(costOfCapital)
  return { bond, tradedUsd, tiedDays, deliveredUsd, returnRate, annualisedYield, excessYield }
}
