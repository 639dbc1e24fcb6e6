import type { facts } from './facts'

export const letters = {
  capitalUsd: 'C',
  costOfCapital: 'r',
  equityCoin: 'W',
  equityUsd: 'W_\\$',
  profitUsd: 'Q',
  returnRate: '\\rho',
  excessYield: 'x',
  carryUsd: 'K',
} as const satisfies Record<keyof typeof facts, string>
