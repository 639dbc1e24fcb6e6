import { one, type Decimal } from '../number/decimal'
import { requireFinite, requirePositive, requireShare } from '../number/domain'
import { yearDays } from '../time/yearFraction'

export type ExchangeDefaultArguments = {
  /** What the trade brings where the exchange does not fail [USD]. */
  finalUsd: Decimal
  /** What the same capital brings elsewhere, without that risk [USD]. */
  requiredUsd: Decimal
  /** What is left where the exchange fails: what is kept elsewhere, and what comes back [USD]. */
  recoveredUsd: Decimal
  /** Length of the trade, more than 0; may be fractional. Without them there is no yearly probability. */
  days?: Decimal
  /** Assumed probability of the failure over the term, in [0, 1); without it there is no expected value. */
  probability?: Decimal
}

export type ExchangeDefault = {
  /** How much more the trade brings than required; any sign [USD]. */
  excessUsd: Decimal
  /** How much less a failure leaves than the trade would have brought; any sign [USD]. */
  shortfallUsd: Decimal
  /** Over the term; null where the trade brings no excess, or a failure leaves as much as is required. */
  breakEvenProbability: Decimal | null
  /** The same over 365 days; null without days too. */
  breakEvenYearlyProbability: Decimal | null
  /** What the trade is expected to bring at the probability given; null without one [USD]. */
  expectedUsd: Decimal | null
}

/**
 * How likely the failure of the exchange may be before a trade is no better than an alternative without that risk.
 *
 *     (1 - breakEvenProbability) * finalUsd + breakEvenProbability * recoveredUsd = requiredUsd
 *     excessUsd = finalUsd - requiredUsd [USD]
 *     shortfallUsd = finalUsd - recoveredUsd [USD]
 *     breakEvenProbability = excessUsd / shortfallUsd
 *     expectedUsd = (1 - probability) * finalUsd + probability * recoveredUsd [USD]
 *     breakEvenYearlyProbability = 1 - (1 - breakEvenProbability)^(365 / days)
 *
 * Convention: on expected dollars; where the exchange fails there is no profit either. The yearly probability is the one
 * whose chance of survival, compounded over the term, is the term's.
 *
 * @throws DomainError where an amount is not finite, the days are not positive or the probability is not in [0, 1)
 * @example exchangeDefault({ finalUsd: 150000, requiredUsd: 120000, recoveredUsd: 40000 }) // breakEvenProbability 0.2727...
 * @see Hull, "Options, Futures, and Other Derivatives", on default probabilities from bond spreads
 */
export function exchangeDefault(given: ExchangeDefaultArguments): ExchangeDefault {
  const { finalUsd, requiredUsd, recoveredUsd, days, probability: likely } = given
  requireFinite({ finalUsd, requiredUsd, recoveredUsd })
  if (days !== undefined) requirePositive({ days })
  if (likely !== undefined) requireShare({ probability: likely })
  const excessUsd = finalUsd.minus(requiredUsd)
  const shortfallUsd = finalUsd.minus(recoveredUsd)
  const ties = finalUsd.greaterThan(requiredUsd) && requiredUsd.greaterThan(recoveredUsd)
  const probability = ties ? excessUsd.div(shortfallUsd) : null
  return {
    excessUsd,
    shortfallUsd,
    breakEvenProbability: probability,
    breakEvenYearlyProbability: probability === null || days === undefined ? null : overYear(probability, days),
    expectedUsd: likely === undefined ? null : finalUsd.minus(likely.times(shortfallUsd)),
  }
}

function overYear(probability: Decimal, days: Decimal): Decimal {
  return one.minus(one.minus(probability).pow(yearDays('act/365').div(days)))
}
