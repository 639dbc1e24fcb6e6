import type { facts } from './facts'

export const letters = {
  spotPrice: 'S',
  futuresPrice: 'F',
  daysToExpiry: 't',
  daysRemaining: 't_i',
  intervalHours: 'h',
} as const satisfies Record<keyof typeof facts, string>
