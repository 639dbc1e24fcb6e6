import { bareNumber, days, rate, usd, type TermFacts } from '../units'

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
  basisLossUsd: usd,
  spreadLossUsd: usd,
  extraMarginUsd: usd,
  marginLossUsd: usd,
  unwindLossUsd: usd,
  unwindLossRate: rate,
  dayCarryUsd: usd,
  daysOfCarry: days,
  yearsOfCarry: bareNumber,
  takerUsd: usd,
  takerYield: rate,
  unwindBreakEvenRate: rate,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'stressRates'
