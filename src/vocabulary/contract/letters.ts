import type { facts } from './facts'

export const letters = {
  multiplier: 'M',
  lotSize: '\\ell',
  contracts: 'n',
  lots: 'k',
} as const satisfies Record<keyof typeof facts, string>
