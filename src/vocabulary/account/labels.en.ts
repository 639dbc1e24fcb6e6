import type { facts } from './facts'

export const labels = {
  capitalUsd: 'Capital',
  costOfCapital: 'Cost of capital',
  equityCoin: 'Equity in coin',
  equityUsd: 'Equity in dollars',
  profitUsd: 'Profit',
  returnRate: 'Return over the term',
  excessYield: 'Excess over cost of capital',
  carryUsd: 'Carry',
} satisfies Record<keyof typeof facts, string>
