import type { Field, facts } from './facts'

export const labels = {
  fills: 'Fills',
  direction: 'Direction',
  entryPrice: 'Entry price',
  exitPrice: 'Exit price',
  entryValueCoin: 'Notional at entry (BTC)',
  exitValueCoin: 'Notional at exit (BTC)',
  pnlCoin: 'PnL (BTC)',
  pnlUsd: 'PnL (USD)',
  naivePnlCoin: 'Final minus initial (BTC)',
  naivePnlUsd: 'Final minus initial (USD)',
  tangentPnlCoin: 'Linear PnL (BTC at entry)',
  tangentPnlUsd: 'Linear PnL (USD)',
  breakEvenPrice: 'Break-even price',
  filledContracts: 'Contracts filled',
  filledNotionalCoin: 'Notional filled (BTC)',
  averageEntryPrice: 'Average entry',
  depositUsd: 'Margin posted (USD)',
  liquidationOnLiquidationValue: 'Liquidation, on liquidation value',
  liquidationOnEntryValue: 'Liquidation, on entry value',
} satisfies Record<Field | keyof typeof facts, string>
