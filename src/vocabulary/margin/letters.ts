import type { facts } from './facts'

export const letters = {
  maintenanceMarginRate: 'm',
  margin: 'D',
  depositUsd: 'D_\\$',
  liquidationPrice: 'P_L',
  liquidationOnLiquidationValue: 'P_L',
  liquidationOnEntryValue: 'P_L',
  bankruptcyPrice: 'P_B',
  marginRate: 'q',
  marginUsd: 'D_q',
} as const satisfies Record<keyof typeof facts, string>
