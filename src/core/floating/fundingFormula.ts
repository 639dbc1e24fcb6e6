import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'

/** How a venue makes a funding rate out of the premium of its perpetual over the index. */
export type FundingFormula = {
  /** What the rate is where the perpetual trades at the index, for a day. */
  dailyInterestRate: Decimal
  /** How far the premium may be from the interest without moving the rate, at least 0. */
  bandRate: Decimal
  /** For how long the premium is charged once: an interval takes its share of it, more than 0 [hours]. */
  periodHours: Decimal
  /** Between two payments, more than 0 [hours]. */
  intervalHours: Decimal
  /** The most and the least of one payment; null where none is known. */
  capRate: Decimal | null
  floorRate: Decimal | null
}

/** Premiums that one funding rate may come from; null where they have no end. */
export type PremiumRange = { lowest: Decimal | null; highest: Decimal | null }

/**
 * The funding rate of one interval at an average premium.
 *
 *     interest = dailyInterestRate * periodHours / 24
 *     rate = (premium + min(bandRate, max(-bandRate, interest - premium))) * intervalHours / periodHours,
 *            at most capRate, at least floorRate
 *
 * Convention: positive where the longs pay. A band of 0 charges the premium itself; with an interest of 0 this is also
 * max(bandRate, premium) + min(-bandRate, premium).
 *
 * @throws DomainError where an interval or the period is not positive, the band is negative, or the floor is above the
 *   cap
 * @example fundingAtPremium({ premium: 0.001, formula: 0.03% a day, band 0.05%, 8 hours }) // 0.0005
 * @see Bybit, "Introduction to Funding Rate"; Deribit, "Inverse Perpetual", on the funding rate
 */
export function fundingAtPremium({ premium, formula }: { premium: Decimal; formula: FundingFormula }): Decimal {
  requireFormula(formula)
  requireFinite({ premium })
  const { capRate, floorRate } = formula
  const rate = forInterval(formula, charged({ premium, formula }))
  if (capRate?.lessThan(rate) === true) return capRate
  return floorRate?.greaterThan(rate) === true ? floorRate : rate
}

/**
 * The average premiums at which a venue's formula gives a rate: one where it is outside the band, the whole band at the
 * interest itself, and all beyond where the rate is its cap or its floor.
 *
 *     paid = rate * periodHours / intervalHours
 *     premium = paid + bandRate above the interest, paid - bandRate below it, interest ± bandRate at it
 *
 * @throws DomainError as fundingAtPremium
 * @example premiumsOfFunding({ rate: 0.0001, formula: 0.03% a day, band 0.05%, 8 hours }) // from -0.0004 to 0.0006
 */
export function premiumsOfFunding({ rate, formula }: { rate: Decimal; formula: FundingFormula }): PremiumRange {
  requireFormula(formula)
  requireFinite({ rate })
  const { bandRate, periodHours, intervalHours, capRate, floorRate } = formula
  // Compared as it is paid: a quotient that does not end would make the interest another rate.
  const side = rate.comparedTo(forInterval(formula, interestOf(formula)))
  const paid = rate.times(periodHours).div(intervalHours)
  const [below, above] = [paid.minus(bandRate), paid.plus(bandRate)]
  return {
    lowest: floorRate?.greaterThanOrEqualTo(rate) === true ? null : side > 0 ? above : below,
    highest: capRate?.lessThanOrEqualTo(rate) === true ? null : side < 0 ? below : above,
  }
}

const interestOf = ({ dailyInterestRate, periodHours }: FundingFormula): Decimal =>
  dailyInterestRate.times(periodHours).div(24)

const forInterval = ({ intervalHours, periodHours }: FundingFormula, rate: Decimal): Decimal =>
  rate.times(intervalHours).div(periodHours)

/** For the whole period: the interest itself, digit for digit, where the premium is within the band. */
function charged({ premium, formula }: { premium: Decimal; formula: FundingFormula }): Decimal {
  const { bandRate } = formula
  const interest = interestOf(formula)
  const above = premium.minus(interest)
  if (above.greaterThan(bandRate)) return premium.minus(bandRate)
  return above.lessThan(bandRate.negated()) ? premium.plus(bandRate) : interest
}

function requireFormula({ dailyInterestRate, bandRate, periodHours, intervalHours, ...limits }: FundingFormula): void {
  requireFinite({ dailyInterestRate })
  requireAtLeastZero({ bandRate })
  requirePositive({ periodHours, intervalHours })
  const { capRate, floorRate } = limits
  if (capRate === null || floorRate === null || floorRate.lessThanOrEqualTo(capRate)) return
  throw new DomainError({
    quantity: 'floorRate',
    requirement: 'must give a result within range',
    found: floorRate.toString(),
  })
}
