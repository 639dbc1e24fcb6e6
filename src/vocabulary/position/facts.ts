import { coin, contracts, price, signedCoin, signedNumber, signedUsd, type TermFacts } from '../units'

/** A position in contracts: its fills, its value and its PnL. */
export const facts = {
  direction: signedNumber,
  entryPrice: price,
  exitPrice: price,
  entryValueCoin: coin,
  exitValueCoin: coin,
  pnlCoin: signedCoin,
  pnlUsd: signedUsd,
  naivePnlCoin: signedCoin,
  naivePnlUsd: signedUsd,
  tangentPnlCoin: signedCoin,
  tangentPnlUsd: signedUsd,
  breakEvenPrice: price,
  filledContracts: contracts,
  filledNotionalCoin: coin,
  averageEntryPrice: price,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, and is no quantity. */
export type Field = 'fills'
