import { one, zero, type Decimal } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireAtLeastZero,
  requireFinite,
  requirePositive,
  requireShare,
} from '../number/domain'

export type FinancingArguments = {
  /** In the whole trade, the loan included, more than 0 [USD]. */
  capitalUsd: Decimal
  /** What the trade brings before the loan is repaid [USD]. */
  finalUsd: Decimal
  /** Contracts sold times their size: what the collateral is worth at expiry [USD]. */
  faceUsd: Decimal
  /** Unhedged coin at today's spot price; any sign [USD]. */
  residualUsd: Decimal
  /** Now [USD per coin]. */
  spotPrice: Decimal
  /** Days for which the dollars are tied up, more than 0; may be fractional. */
  days: Decimal
  /** Part of the capital that is borrowed, in [0, 1). */
  borrowedShare: Decimal
  /** Simple annual rate of the loan, more than -1. */
  borrowRate: Decimal
  /** Loan over collateral at which the lender calls, more than 0. */
  callLtv: Decimal
}

export type Financing = {
  loanUsd: Decimal
  /** The part of the capital that is not borrowed [USD]. */
  ownUsd: Decimal
  interestUsd: Decimal
  /** What is left after loan and interest; below 0 where they take more than there is [USD]. */
  ownFinalUsd: Decimal
  returnOnEquity: Decimal
  /** Simple, Act/365. */
  annualisedReturnOnEquity: Decimal
  /** Loan over the capital: what the lender lends against on the first day. */
  startLtv: Decimal
  /** Futures price at which the lender calls, the spot price as it is; null where no price does [USD per coin]. */
  callFuturesPrice: Decimal | null
  /** The same as basis over spot; null in the same case. */
  callBasisRate: Decimal | null
  /** Rate of the loan at which borrowing neither adds nor takes away: what the trade yields. */
  breakEvenBorrowRate: Decimal
}

/**
 * A bond that is partly paid for with a loan.
 *
 *     loanUsd = capitalUsd * borrowedShare [USD]        ownUsd = capitalUsd - loanUsd [USD]
 *     interestUsd = loanUsd * borrowRate * days / 365 [USD]
 *     ownFinalUsd = finalUsd - loanUsd - interestUsd [USD]
 *     returnOnEquity = ownFinalUsd / ownUsd - 1         annualisedReturnOnEquity = returnOnEquity * 365 / days
 *     callFuturesPrice = faceUsd * spotPrice / (loanUsd / callLtv - residualUsd) [USD per coin]
 *     breakEvenBorrowRate = (finalUsd / capitalUsd - 1) * 365 / days
 *
 * Convention: simple, Act/365, interest paid at the end. The collateral is the bond, marked at faceUsd * spot / future
 * and the unhedged coin: a move of the coin's price does not change it, a wider basis leads to a call. With nothing
 * borrowed nothing changes.
 *
 * @throws DomainError where capital, price, days or callLtv are not positive, a share is not in [0, 1) or a rate -1 or
 *   less
 * @example financing({ capitalUsd: 100000, finalUsd: 110000, faceUsd: 110000, residualUsd: 0, spotPrice: 100, days: 365,
 *   borrowedShare: 0.5, borrowRate: 0.04, callLtv: 0.8 }) // interestUsd 2000, returnOnEquity 0.16, callFuturesPrice 176
 * @see Hull, "Options, Futures, and Other Derivatives", on repurchase agreements
 */
export function financing(given: FinancingArguments): Financing {
  const { capitalUsd, finalUsd, faceUsd, residualUsd, spotPrice, days, borrowedShare, borrowRate, callLtv } = given
  requirePositive({ capitalUsd, spotPrice, days, callLtv })
  requireFinite({ finalUsd, residualUsd })
  requireAtLeastZero({ faceUsd })
  requireShare({ borrowedShare })
  requireAboveMinusOne({ borrowRate })
  const loanUsd = capitalUsd.times(borrowedShare)
  const ownUsd = capitalUsd.minus(loanUsd)
  const interestUsd = loanUsd.times(borrowRate).times(days).div(365)
  const ownFinalUsd = finalUsd.minus(loanUsd).minus(interestUsd)
  const returnOnEquity = ownFinalUsd.div(ownUsd).minus(one)
  const hedgedAtCallUsd = loanUsd.div(callLtv).minus(residualUsd)
  const called = loanUsd.greaterThan(zero) && hedgedAtCallUsd.greaterThan(zero) && faceUsd.greaterThan(zero)
  const callFuturesPrice = called ? faceUsd.times(spotPrice).div(hedgedAtCallUsd) : null
  return {
    loanUsd,
    ownUsd,
    interestUsd,
    ownFinalUsd,
    returnOnEquity,
    annualisedReturnOnEquity: returnOnEquity.times(365).div(days),
    startLtv: borrowedShare,
    callFuturesPrice,
    callBasisRate: callFuturesPrice?.div(spotPrice).minus(one) ?? null,
    breakEvenBorrowRate: finalUsd.minus(capitalUsd).div(capitalUsd).times(365).div(days),
  }
}
