import type { facts } from './facts'

export const letters = {
  direction: 'd',
  entryPrice: 'E',
  exitPrice: 'P',
  entryValueCoin: 'V_E',
  exitValueCoin: 'V_P',
  pnlCoin: 'G',
  pnlUsd: 'G_\\$',
  naivePnlCoin: 'G^{*}',
  naivePnlUsd: 'G^{*}_\\$',
  tangentPnlCoin: 'L',
  tangentPnlUsd: 'L_\\$',
  breakEvenPrice: 'P_0',
  filledContracts: 'n_f',
  filledNotionalCoin: 'V_f',
  averageEntryPrice: '\\bar E',
  depositUsd: 'D_\\$',
  liquidationOnLiquidationValue: 'P_L',
  liquidationOnEntryValue: 'P_L',
} as const satisfies Record<keyof typeof facts, string>
