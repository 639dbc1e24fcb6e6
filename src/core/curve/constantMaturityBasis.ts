import type { Decimal } from '../number/decimal'
import { requireChoice, requireFinite, requirePositive } from '../number/domain'
import { onBrokenLine } from '../number/interpolation'
import type { TermQuote } from './forwardRate'

export const interpolationRules = ['rate-linear', 'basis-linear'] as const
/** What runs in a straight line between two expiries: the annual rate, or the basis that is not annualised. */
export type InterpolationRule = (typeof interpolationRules)[number]

export type ConstantMaturityBasisArguments = {
  /** In any order. */
  quotes: readonly TermQuote[]
  /** Days of the maturity asked for, more than 0. */
  maturityDays: Decimal
  rule: InterpolationRule
}

export type ConstantMaturityBasis = {
  /** Simple, Act/365. */
  annualisedRate: Decimal
  /** True where the maturity lies outside the quotes, and the rate is the nearest one's. */
  extrapolated: boolean
}

/**
 * The annualised basis at a maturity that no listed future has, from those that are listed.
 *
 *     rate-linear:  annualisedRate = r1 + (r2 - r1) * (maturityDays - d1) / (d2 - d1)
 *     basis-linear: annualisedRate = (r1*d1 + (r2*d2 - r1*d1) * (maturityDays - d1) / (d2 - d1)) / maturityDays
 *
 * Convention: 1 and 2 are the neighbouring expiries; outside all of them the nearest one's rate, marked as extrapolated.
 *
 * @throws DomainError where there is no quote, two have the same days, or days are not positive
 * @example constantMaturityBasis({ quotes: 24 days at 0.08 and 52 days at 0.06, maturityDays: 30, rule: 'rate-linear' })
 *   // 0.0757..., not extrapolated
 * @see Hull, "Options, Futures, and Other Derivatives", on interpolating between the maturities of a curve
 */
export function constantMaturityBasis(given: ConstantMaturityBasisArguments): ConstantMaturityBasis {
  const { quotes, maturityDays, rule } = given
  for (const [index, quote] of quotes.entries()) {
    requirePositive({ [`quotes[${index}].days`]: quote.days })
    requireFinite({ [`quotes[${index}].annualisedRate`]: quote.annualisedRate })
  }
  requirePositive({ maturityDays })
  requireChoice({ quantity: 'rule', found: rule, choices: interpolationRules })
  const line = { quantity: 'quotes', abscissa: 'days' }
  const rates = quotes.map(({ days, annualisedRate }) => ({ x: days, y: annualisedRate }))
  const byRate = onBrokenLine({ points: rates, ...line }, maturityDays)
  if (rule === 'rate-linear' || byRate.extrapolated) {
    return { annualisedRate: byRate.y, extrapolated: byRate.extrapolated }
  }
  const bases = rates.map(({ x, y }) => ({ x, y: y.times(x) }))
  const byBasis = onBrokenLine({ points: bases, ...line }, maturityDays)
  return { annualisedRate: byBasis.y.div(maturityDays), extrapolated: false }
}
