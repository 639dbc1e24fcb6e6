import { price, rate, signedPoints, type TermFacts } from '../units'

/** Both sides of spot, and the yields that they leave against a future's book. */
export const facts = {
  spotBidPrice: price,
  spotAskPrice: price,
  bidYield: rate,
  offerYield: rate,
  yieldWidth: signedPoints,
} satisfies Record<string, TermFacts>
