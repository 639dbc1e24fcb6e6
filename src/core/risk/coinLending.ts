import { keptAtExit, statedCosts, type Costs } from '../contract/costs'
import { one, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero, requirePositive, requireShare } from '../number/domain'
import { DomainError } from '../number/domainError'
import { yearDays, yearFraction } from '../time/yearFraction'

export type CoinLendingArguments = {
  /** Lent, at least 0 [coin]. */
  coin: Decimal
  /** Paid in coin, simple, a year, Act/365. */
  rate: Decimal
  /** How long the loan runs, at least 0 and at most the days of the bond. */
  termDays: Decimal
  /** Until the bond's coin is to be sold, more than 0. */
  days: Decimal
  /** At which the coin is counted [USD per coin]. */
  price: Decimal
  /** In the whole trade, more than 0 [USD]. */
  capitalUsd: Decimal
  /** Part of the loan that comes back where the borrower fails, at least 0 and less than 1. */
  recoveryRate: Decimal
  /** What selling the interest, and the coin that was lent, costs; 0 by default. */
  exitCosts?: Pick<Costs, 'exitSpotFeeRate' | 'exitSlippageRate'>
}

export type CoinLending = {
  /** [coin] */
  incomeCoin: Decimal
  /** Once it is sold [USD]. */
  incomeUsd: Decimal
  /** On the whole capital, simple, over the days of the bond. */
  addedYield: Decimal
  /** Lent, and so at the borrower [USD]. */
  exposureUsd: Decimal
  /** Share of the capital. */
  exposureRate: Decimal
  /** What a failure of the borrower takes of the loan [USD]. */
  lossUsd: Decimal
  /** Probability of a failure over the term at which the income pays for it; null without income or without coin. */
  breakEvenProbability: Decimal | null
}

/**
 * What a bond earns on coin that is lent out, and what it puts at risk for that.
 *
 *     incomeCoin = coin * rate * termDays / 365 [coin]
 *     incomeUsd = incomeCoin * price * kept [USD]        kept = (1 - exitSpotFeeRate) * (1 - exitSlippageRate)
 *     addedYield = incomeUsd / capitalUsd * 365 / days
 *     exposureUsd = coin * price [USD]    exposureRate = exposureUsd / capitalUsd
 *     lossUsd = exposureUsd * (1 - recoveryRate) [USD]
 *     (1 - breakEvenProbability) * incomeUsd = breakEvenProbability * lossUsd * kept
 *
 * Convention: simple, Act/365; interest in coin and not hedged, sold with the bond's coin at one price, so that the
 * yields of bond and loan may be added; coin that is lost would have been sold too. A borrower that fails pays none. A
 * loan that outlasts the bond is refused: its coin would not be there to be sold.
 *
 * @throws DomainError where the term is longer than the bond's, the coin or the term is negative, a rate is out of
 *   bounds, or price, capital or days are not positive
 * @example coinLending({ coin: 100, rate: 0.0365, termDays: 100, days: 365, price: 100, capitalUsd: 100000,
 *   recoveryRate: 0.5 }) // incomeCoin 1, addedYield 0.001, lossUsd 5000, breakEvenProbability 0.0196...
 * @see exchangeDefault for the same premise about an exchange
 */
export function coinLending(given: CoinLendingArguments): CoinLending {
  const { coin, rate, termDays, days, price, capitalUsd, recoveryRate } = given
  requireAtLeastZero({ coin, termDays })
  requireAboveMinusOne({ rate })
  requirePositive({ days, price, capitalUsd })
  requireShare({ recoveryRate })
  if (termDays.greaterThan(days)) {
    const requirement = 'must be at most the days to expiry'
    throw new DomainError({ quantity: 'termDays', requirement, found: termDays.toString() })
  }
  const incomeCoin = coin.times(rate).times(yearFraction({ days: termDays }))
  const kept = keptAtExit(statedCosts(given.exitCosts))
  const incomeUsd = incomeCoin.times(price).times(kept)
  const exposureUsd = coin.times(price)
  const lossUsd = exposureUsd.times(one.minus(recoveryRate))
  return {
    incomeCoin,
    incomeUsd,
    exposureUsd,
    exposureRate: exposureUsd.div(capitalUsd),
    lossUsd,
    addedYield: incomeUsd.times(yearDays('act/365')).div(capitalUsd.times(days)),
    breakEvenProbability: incomeUsd.greaterThan(0) ? incomeUsd.div(incomeUsd.plus(lossUsd.times(kept))) : null,
  }
}
