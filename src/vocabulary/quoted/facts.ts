import { rate, signedPoints, type TermFacts } from '../units'

/** The yields that both sides of a book leave. */
export const facts = {
  bidYield: rate,
  offerYield: rate,
  yieldWidth: signedPoints,
} satisfies Record<string, TermFacts>
