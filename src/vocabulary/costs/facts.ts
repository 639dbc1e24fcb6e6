import { coin, price, rate, type TermFacts } from '../units'

/** Fees and slippage: the rates, and the prices that come of them. */
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
} satisfies Record<string, TermFacts>
