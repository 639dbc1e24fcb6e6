import { coin, price, rate, usd, type TermFacts } from '../units'

/** Margin, and the prices at which it is used up. */
export const facts = {
  maintenanceMarginRate: rate,
  margin: coin,
  liquidationPrice: price,
  bankruptcyPrice: price,
  marginRate: rate,
  marginUsd: usd,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'maintenanceOn'
