import { one, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite, requirePriceFrom } from '../number/domain'
import { DomainError } from '../number/domainError'
import { yearFraction } from '../time/yearFraction'

/** The simple annual rate that a future of one expiry quotes. */
export type TermQuote = {
  /** Days to the expiry; may be fractional. */
  days: Decimal
  /** Simple, Act/365. */
  annualisedRate: Decimal
}

export type ForwardRateArguments = { near: TermQuote; far: TermQuote }

/**
 * The rate between two expiries that the two futures imply.
 *
 *     forwardRate = ((1 + far.annualisedRate * t2) / (1 + near.annualisedRate * t1) - 1) / (t2 - t1)    t = days / 365
 *
 * Convention: all three rates simple, Act/365; what the far future earns after the near one has paid.
 *
 * @throws DomainError where days are negative, the far term is not the longer one, or a rate leaves no positive price
 * @example forwardRate({ near: { days: 30, annualisedRate: 0.05 }, far: { days: 90, annualisedRate: 0.08 } }) // 0.0946...
 * @see Hull, "Options, Futures, and Other Derivatives", on forward rates
 */
export function forwardRate({ near, far }: ForwardRateArguments): Decimal {
  requireAtLeastZero({ 'near.days': near.days, 'far.days': far.days })
  requireFinite({ 'near.annualisedRate': near.annualisedRate, 'far.annualisedRate': far.annualisedRate })
  if (far.days.lessThanOrEqualTo(near.days)) {
    const requirement = 'must be longer than the near term'
    throw new DomainError({ quantity: 'far.days', requirement, found: far.days.toString() })
  }
  const t1 = yearFraction({ days: near.days })
  const t2 = yearFraction({ days: far.days })
  const nearGrowth = one.plus(near.annualisedRate.times(t1))
  const farGrowth = one.plus(far.annualisedRate.times(t2))
  requirePriceFrom({ quantity: 'near.annualisedRate', found: near.annualisedRate, price: nearGrowth })
  requirePriceFrom({ quantity: 'far.annualisedRate', found: far.annualisedRate, price: farGrowth })
  return farGrowth.minus(nearGrowth).div(nearGrowth.times(t2.minus(t1)))
}
