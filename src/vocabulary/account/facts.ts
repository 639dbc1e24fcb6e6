import { coin, rate, signedPoints, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** The account: what was put in, what it has become, and what it would earn elsewhere. */
export const facts = {
  capitalUsd: usd,
  costOfCapital: rate,
  equityCoin: coin,
  equityUsd: usd,
  profitUsd: signedUsd,
  returnRate: signedRate,
  excessYield: signedPoints,
  carryUsd: signedUsd,
} satisfies Record<string, TermFacts>
