import type { facts } from './facts'

export const labels = {
  capitalUsd: 'Capital',
  costOfCapital: 'Cost of capital',
  equityCoin: 'Equity (BTC)',
  equityUsd: 'Equity (USD)',
  profitUsd: 'Net PnL',
  returnRate: 'Return over the term',
  excessYield: 'Excess yield',
  carryUsd: 'Net carry',
} satisfies Record<keyof typeof facts, string>
