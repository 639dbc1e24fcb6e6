import { bareNumber, days, rate, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** A basis trade that has to be closed: what is lost, and who earns it. */
export const facts = {
  unwindNotionalUsd: usd,
  booksRate: rate,
  closingRate: rate,
  unwindDays: days,
  spotSpreadRate: rate,
  futuresSpreadRate: rate,
  urgency: bareNumber,
  marginBeforeRate: rate,
  marginAfterRate: rate,
  basisLossUsd: signedUsd,
  spreadLossUsd: signedUsd,
  extraMarginUsd: usd,
  marginLossUsd: signedUsd,
  unwindLossUsd: signedUsd,
  unwindLossRate: signedRate,
  dayCarryUsd: signedUsd,
  daysOfCarry: bareNumber,
  yearsOfCarry: bareNumber,
  takerUsd: signedUsd,
  takerYield: rate,
  unwindBreakEvenRate: rate,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, and is no quantity. */
export type Field = 'stressRates'
