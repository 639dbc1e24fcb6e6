import type { Field, facts } from './facts'

export const labels = {
  fills: 'Fills',
  direction: 'Direction',
  entryPrice: 'Entry price',
  exitPrice: 'Exit price',
  entryValueCoin: 'Value at entry',
  exitValueCoin: 'Value at exit',
  pnlCoin: 'Result in coin',
  pnlUsd: 'Result in dollars',
  naivePnlCoin: 'Final minus initial, coin',
  naivePnlUsd: 'Final minus initial, dollars',
  tangentPnlCoin: 'Linear result, coin at entry',
  tangentPnlUsd: 'Linear result, dollars',
  breakEvenPrice: 'Break-even price',
  filledContracts: 'Contracts filled',
  filledNotionalCoin: 'Value of the fills',
  averageEntryPrice: 'Average entry',
  depositUsd: 'Deposit in dollars',
  liquidationOnLiquidationValue: 'Liquidation, on liquidation value',
  liquidationOnEntryValue: 'Liquidation, on entry value',
} satisfies Record<Field | keyof typeof facts, string>
