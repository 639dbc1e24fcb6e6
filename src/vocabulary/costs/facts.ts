import { coin, price, rate, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** Fees and slippage: as rates, in the prices of execution, and in dollars. */
export const facts = {
  spotFeeRate: rate,
  futuresFeeRate: rate,
  settlementFeeRate: rate,
  exitSpotFeeRate: rate,
  spotSlippageRate: rate,
  futuresSlippageRate: rate,
  exitSlippageRate: rate,
  spotExecutionPrice: price,
  futuresExecutionPrice: price,
  entryFeeCoin: coin,
  spotFeeUsd: signedUsd,
  spotSlippageUsd: signedUsd,
  futuresFeeUsd: signedUsd,
  futuresSlippageUsd: signedUsd,
  settlementFeeUsd: signedUsd,
  exitSpotFeeUsd: signedUsd,
  exitSlippageUsd: signedUsd,
  costsUsd: usd,
  breakEvenCostUsd: signedUsd,
  breakEvenCostRate: signedRate,
} satisfies Record<string, TermFacts>
