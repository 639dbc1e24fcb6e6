import { price, rate, signedPoints, signedPrice, type TermFacts } from '../units'

/** Both sides of the book of each leg, and the yields that they leave. */
export const facts = {
  spotBid: price,
  spotAsk: price,
  futuresBid: price,
  futuresAsk: price,
  bidBasis: signedPrice,
  offerBasis: signedPrice,
  bidYield: rate,
  offerYield: rate,
  yieldWidth: signedPoints,
} satisfies Record<string, TermFacts>
