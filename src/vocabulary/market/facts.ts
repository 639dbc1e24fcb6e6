import { days, price, type TermFacts } from '../units'

/** The market: prices, and the time between them. */
export const facts = {
  spotPrice: price,
  futuresPrice: price,
  daysToExpiry: days,
  daysRemaining: days,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, and is no quantity. */
export type Field = 'venue' | 'symbol' | 'expiry' | 'valuation' | 'price'
