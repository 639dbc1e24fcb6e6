import { price, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** Where the profit of the fixed-rate bond comes from: the basis, less each of its costs, and how much these may be. */
export const facts = {
  basisUsd: signedUsd,
  spotFeeUsd: signedUsd,
  spotSlippageUsd: signedUsd,
  futuresFeeUsd: signedUsd,
  futuresSlippageUsd: signedUsd,
  settlementFeeUsd: signedUsd,
  exitSpotFeeUsd: signedUsd,
  exitSlippageUsd: signedUsd,
  costsUsd: usd,
  breakEvenFuturesPrice: price,
  breakEvenFuturesFeeRate: signedRate,
  breakEvenExitSlippageRate: signedRate,
} satisfies Record<string, TermFacts>
