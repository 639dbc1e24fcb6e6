import { contracts, lots, usd, type TermFacts } from '../units'

/** The contract: its size, its lots and its side. */
export const facts = {
  multiplier: usd,
  lotSize: contracts,
  contracts: contracts,
  lots: lots,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'side'
