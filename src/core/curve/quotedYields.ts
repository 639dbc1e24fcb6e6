import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import { basis } from './basis'

export type QuotedYieldsArguments = {
  /** Both sides of each book [USD per coin]. */
  spotBid: Decimal
  spotAsk: Decimal
  futuresBid: Decimal
  futuresAsk: Decimal
  /** More than 0. */
  daysToExpiry: Decimal
}

export type QuotedYields = {
  /** Spot bought at the ask, the future sold at the bid [USD per coin]. */
  bidBasis: Decimal
  /** Spot sold at the bid, the future bought at the ask [USD per coin]. */
  offerBasis: Decimal
  bidYield: Decimal
  offerYield: Decimal
  yieldWidth: Decimal
}

/**
 * The yields at which the basis can be traded at once, both legs against the book.
 *
 *     bidBasis = futuresBid - spotAsk          bidYield = bidBasis / spotAsk * 365 / daysToExpiry
 *     offerBasis = futuresAsk - spotBid        offerYield = offerBasis / spotBid * 365 / daysToExpiry
 *     yieldWidth = offerYield - bidYield
 *
 * Convention: simple, Act/365, before fees. The bid is earned by whoever sells the future, the offer paid by whoever
 * buys it.
 *
 * @throws DomainError where a price or the days are not positive
 * @example quotedYields({ spotBid: 100, spotAsk: 100, futuresBid: 150, futuresAsk: 155, daysToExpiry: 365 })
 *   // bidYield 0.5, offerYield 0.55
 * @see basis
 */
export function quotedYields(given: QuotedYieldsArguments): QuotedYields {
  const { spotBid, spotAsk, futuresBid, futuresAsk, daysToExpiry } = given
  requirePositive({ spotBid, spotAsk, futuresBid, futuresAsk, daysToExpiry })
  const bid = basis({ spotPrice: spotAsk, futuresPrice: futuresBid, daysToExpiry })
  const offer = basis({ spotPrice: spotBid, futuresPrice: futuresAsk, daysToExpiry })
  return {
    bidBasis: bid.basis,
    offerBasis: offer.basis,
    bidYield: bid.annualised.simple,
    offerYield: offer.annualised.simple,
    yieldWidth: offer.annualised.simple.minus(bid.annualised.simple),
  }
}
