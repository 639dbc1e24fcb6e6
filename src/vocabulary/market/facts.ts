import { bareNumber, days, price, type TermFacts } from '../units'

/** The market: prices, and the times that it keeps. */
export const facts = {
  spotPrice: price,
  futuresPrice: price,
  daysToExpiry: days,
  daysRemaining: days,
  intervalHours: bareNumber,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'venue' | 'symbol' | 'expiry' | 'valuation' | 'day' | 'price'
