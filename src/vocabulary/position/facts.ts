import { coin, contracts, price, signedCoin, signedNumber, signedUsd, usd, type TermFacts } from '../units'

/** A position in contracts: its fills, its value, its PnL, and where either way of maintenance liquidates it. */
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
  depositUsd: usd,
  liquidationOnLiquidationValue: price,
  liquidationOnEntryValue: price,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'fills'
