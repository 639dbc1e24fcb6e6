import type { facts } from './facts'

export const letters = {
  maintenanceMarginRate: 'm',
  margin: 'D',
  liquidationPrice: 'P_L',
  bankruptcyPrice: 'P_B',
  marginRate: 'q',
  marginUsd: 'D_q',
} as const satisfies Record<keyof typeof facts, string>
