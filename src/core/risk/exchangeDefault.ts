import { one, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite, requirePositive, requireShare } from '../number/domain'
import { yearDays, yearFraction } from '../time/yearFraction'

export type ExchangeDefaultArguments = {
  /** At the exchange, at least 0 [coin]. */
  depositCoin: Decimal
  /** At which the deposit is counted [USD per coin]. */
  price: Decimal
  /** Part of the deposit that comes back, at least 0 and less than 1. */
  recoveryRate: Decimal
  /** In the whole trade, more than 0 [USD]. */
  capitalUsd: Decimal
  /** Yield of the bond over an alternative without that risk: simple, a year; any sign. */
  excessYield: Decimal
  /** Until the bond pays, more than 0; may be fractional. */
  days: Decimal
}

export type ExchangeDefault = {
  /** [coin] */
  lossCoin: Decimal
  /** [USD] */
  lossUsd: Decimal
  /** Share of the capital. */
  lossRate: Decimal
  /** What the bond earns over the alternative [USD]. */
  excessUsd: Decimal
  /**
   * Over the term; null where there is none: nothing is lost, the bond earns no excess, or the excess covers even a
   * certain default.
   */
  breakEvenProbability: Decimal | null
  /** The same over 365 days. */
  breakEvenYearlyProbability: Decimal | null
}

/**
 * What is lost where the exchange fails, and how likely that would have to be for the bond to be no better than an
 * alternative without the risk.
 *
 *     lossCoin = depositCoin * (1 - recoveryRate) [coin]
 *     lossUsd = lossCoin * price [USD]
 *     lossRate = lossUsd / capitalUsd
 *     excessUsd = capitalUsd * excessYield * days / 365 [USD]
 *     breakEvenProbability = excessUsd / lossUsd
 *     breakEvenYearlyProbability = 1 - (1 - breakEvenProbability)^(365 / days)
 *
 * Convention: the probability at which the expected loss, probability * lossUsd, equals the excess; the excess counts in
 * full whether or not the exchange fails, coin kept elsewhere is not lost, and the price that it then stands open to is
 * not counted. The yearly probability is the one whose chance of survival, compounded over the term, is the term's.
 *
 * @throws DomainError where the deposit is negative, the recovery rate is not in [0, 1), or price, capital or days are
 *   not positive
 * @example exchangeDefault({ depositCoin: 1000, price: 100, recoveryRate: 0.4, capitalUsd: 100000, excessYield: 0.3,
 *   days: 365 }) // lossUsd 60000, lossRate 0.6, excessUsd 30000, breakEvenProbability 0.5
 * @see Hull, "Options, Futures, and Other Derivatives", on default probabilities from bond spreads
 */
export function exchangeDefault(given: ExchangeDefaultArguments): ExchangeDefault {
  const { depositCoin, price, recoveryRate, capitalUsd, excessYield, days } = given
  requireAtLeastZero({ depositCoin })
  requireShare({ recoveryRate })
  requirePositive({ price, capitalUsd, days })
  requireFinite({ excessYield })
  const lossCoin = depositCoin.times(one.minus(recoveryRate))
  const lossUsd = lossCoin.times(price)
  const excessUsd = capitalUsd.times(excessYield).times(yearFraction({ days }))
  const outOfReach = excessUsd.lessThan(0) || excessUsd.greaterThan(lossUsd) || lossUsd.isZero()
  const breakEvenProbability = outOfReach ? null : excessUsd.div(lossUsd)
  return {
    lossCoin,
    lossUsd,
    lossRate: lossUsd.div(capitalUsd),
    excessUsd,
    breakEvenProbability,
    breakEvenYearlyProbability: breakEvenProbability === null ? null : overYear(breakEvenProbability, days),
  }
}

function overYear(probability: Decimal, days: Decimal): Decimal {
  return one.minus(one.minus(probability).pow(yearDays('act/365').div(days)))
}
