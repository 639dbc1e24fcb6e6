import { one, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireChoice, requireFinite, requirePositive, requirePriceFrom } from '../number/domain'
import { yearFraction, type DayCount } from '../time/yearFraction'

export const yieldConventions = ['simple', 'compounded', 'continuous'] as const
export type YieldConvention = (typeof yieldConventions)[number]

export type ImpliedFuturesPriceArguments = {
  /** [USD per coin] */
  spotPrice: Decimal
  /** Rate per year in the convention named. */
  annualisedRate: Decimal
  /** Days until the future expires, at least 0; may be fractional. */
  daysToExpiry: Decimal
  /** 'simple' by default. */
  convention?: YieldConvention
  /** 'act/365' by default. */
  dayCount?: DayCount
}

/**
 * Price of the future that yields a given annual rate against the coin.
 *
 *     simple:     spotPrice * (1 + annualisedRate * t)      t = daysToExpiry / year
 *     compounded: spotPrice * (1 + annualisedRate)^t
 *     continuous: spotPrice * e^(annualisedRate * t)
 *
 * Convention: [USD per coin]; on the last day it is the spot price.
 *
 * @throws DomainError where the spot price is not positive, the days are negative, or the rate leaves no positive price
 * @example impliedFuturesPrice({ spotPrice: 100, annualisedRate: 0.2, daysToExpiry: 365 }) // 120
 * @see Hull, "Options, Futures, and Other Derivatives", on forward prices
 */
export function impliedFuturesPrice(given: ImpliedFuturesPriceArguments): Decimal {
  const { spotPrice, annualisedRate, daysToExpiry, convention = 'simple', dayCount = 'act/365' } = given
  requirePositive({ spotPrice })
  requireFinite({ annualisedRate })
  requireAtLeastZero({ daysToExpiry })
  requireChoice({ quantity: 'convention', found: convention, choices: yieldConventions })
  const t = yearFraction({ days: daysToExpiry, dayCount })
  const rateForTerm = annualisedRate.times(t)
  // A yearly loss of the whole or more has no root: the price would be 0 or worse, whatever the term.
  const yearly = one.plus(annualisedRate)
  if (convention === 'compounded')
    requirePriceFrom({ quantity: 'annualisedRate', found: annualisedRate, price: yearly })
  const growth = {
    simple: () => one.plus(rateForTerm),
    compounded: () => yearly.pow(t),
    continuous: () => rateForTerm.exp(),
  }[convention]()
  const price = spotPrice.times(growth)
  requirePriceFrom({ quantity: 'annualisedRate', found: annualisedRate, price })
  return price
}
