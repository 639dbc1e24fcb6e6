import { coin, days, price, rate, signedCoin, signedUsd, usd, type TermFacts } from '../units'

/** A day of a position explained: its marks, and the lines that its profit is made of. */
export const facts = {
  priorSpotPrice: price,
  priorFuturesPrice: price,
  neighbourPrice: price,
  priorEquityCoin: coin,
  feesPaidCoin: coin,
  priorDays: days,
  priorRate: rate,
  todayRate: rate,
  rolledRate: rate,
  dayOpenCoin: signedCoin,
  dayFundingCoin: signedCoin,
  priorValueUsd: usd,
  dayValueUsd: usd,
  explainedCarryUsd: signedUsd,
  rollDownUsd: signedUsd,
  basisMoveUsd: signedUsd,
  explainedFundingUsd: signedUsd,
  explainedFeesUsd: signedUsd,
  openCoinUsd: signedUsd,
  dayProfitUsd: signedUsd,
  dayUnexplainedUsd: signedUsd,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'held' | 'priorValuation' | 'neighbourExpiry'
