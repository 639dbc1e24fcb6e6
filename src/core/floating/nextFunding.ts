import { Decimal, one, zero } from '../number/decimal'
import { requireAtLeastZero, requireChoice } from '../number/domain'
import { DomainError } from '../number/domainError'
import { fundingAtPremium, premiumsOfFunding, type FundingFormula, type PremiumRange } from './fundingFormula'

const premiumAveragings = ['none', 'even', 'rising', 'rolling'] as const
/**
 * How a venue averages the premium over an interval: not at all; every moment alike; later moments more, by their place; or
 * over the hours before, whatever the interval, so that its running rate still holds what is no longer charged.
 */
export type PremiumAveraging = (typeof premiumAveragings)[number]

export type NextFundingArguments = {
  formula: FundingFormula
  averaging: PremiumAveraging
  /** The rate on the average so far, as the venue states it; null where it does not. */
  runningRate: Decimal | null
  /** To the payment, from 0 to the whole interval; null where the venue does not say [hours]. */
  hoursToFunding: Decimal | null
  /** At this moment. */
  premium: Decimal
  /**
   * How far from 0 the premium is assumed to go until the payment, where it is nearer now; at least 0, null for no
   * limit.
   */
  premiumLimit: Decimal | null
}

export type NextFunding = {
  /** If the premium stays until the payment as it is now. */
  rate: Decimal
  /** Over the part of the interval that has passed, as near to today's premium as the running rate allows; null where it does not tell. */
  averagePremium: Decimal | null
  /** Share of the final average that can no longer change. */
  fixedShare: Decimal
  /** The lowest and the highest rate still possible; null where no limit is known. */
  lowestRate: Decimal | null
  highestRate: Decimal | null
}

/**
 * The next funding rate by the venue's own formula, and its bounds.
 *
 *     gone = 1 - hoursToFunding / intervalHours
 *     fixedShare = gone where every moment counts alike, gone^2 where later ones count more, else 0
 *     rate = fundingAtPremium(fixedShare * averagePremium + (1 - fixedShare) * premium)
 *     lowestRate, highestRate: the same at the lowest and highest average that the running rate allows, and with the premium
 *                              at min(premium, -premiumLimit) and max(premium, premiumLimit) from now on
 *
 * Convention: with weights 1, 2, 3, ... the part that has passed weighs gone^2 in the limit of many samples. Where the
 * average rolls, nothing of the final one is known, and the bounds are the venue's own limits. An estimate, except at
 * the payment itself: venues choose the sizes and the moments that they sample.
 *
 * @throws DomainError as fundingAtPremium, and where hoursToFunding is outside the interval or the limit is negative
 * @example nextFunding({ formula: 0.03% a day, band 0.05%, 8 hours, averaging: 'rising', runningRate: 0.0005,
 *   hoursToFunding: 4, premium: 0.002, premiumLimit: 0.002 }) // a quarter of 0.001 and three of 0.002: 0.00125
 * @see fundingAtPremium
 */
export function nextFunding(given: NextFundingArguments): NextFunding {
  const { formula, averaging, runningRate, premium, premiumLimit } = given
  requireChoice({ quantity: 'averaging', found: averaging, choices: premiumAveragings })
  if (premiumLimit !== null) requireAtLeastZero({ premiumLimit })
  const fixedShare = runningRate === null ? zero : fixedShareOf(given)
  const known = runningRate === null || fixedShare.isZero() ? null : premiumsOfFunding({ rate: runningRate, formula })
  const averagePremium = known === null ? null : nearest(premium, known)
  const finalAt = (average: Decimal | null, later: Decimal | null): Decimal | null => {
    if (!fixedShare.isZero() && average === null) return null
    if (!fixedShare.equals(one) && later === null) return null
    return (average ?? zero).times(fixedShare).plus((later ?? zero).times(one.minus(fixedShare)))
  }
  const rateAt = (final: Decimal | null, otherwise: Decimal | null) =>
    final === null ? otherwise : fundingAtPremium({ premium: final, formula })
  // What rolls out of the average is not known, so no limit on the premium bounds what is left of it.
  const limit = averaging === 'rolling' ? null : premiumLimit
  return {
    rate: fundingAtPremium({ premium: finalAt(averagePremium, premium) ?? premium, formula }),
    averagePremium,
    fixedShare,
    lowestRate: rateAt(
      finalAt(known?.lowest ?? null, limit === null ? null : Decimal.min(premium, limit.negated())),
      formula.floorRate,
    ),
    highestRate: rateAt(
      finalAt(known?.highest ?? null, limit === null ? null : Decimal.max(premium, limit)),
      formula.capRate,
    ),
  }
}

function fixedShareOf({ averaging, hoursToFunding, formula: { intervalHours } }: NextFundingArguments): Decimal {
  if (hoursToFunding === null || averaging === 'none' || averaging === 'rolling') return zero
  const gone = one.minus(hoursToFunding.div(intervalHours))
  if (gone.isNegative() || gone.greaterThan(one)) {
    const requirement = 'must lie within the term'
    throw new DomainError({ quantity: 'hoursToFunding', requirement, found: hoursToFunding.toString() })
  }
  return averaging === 'even' ? gone : gone.times(gone)
}

const nearest = (premium: Decimal, { lowest, highest }: PremiumRange): Decimal => {
  if (lowest?.greaterThan(premium) === true) return lowest
  return highest?.lessThan(premium) === true ? highest : premium
}
