import type { facts } from './facts'

export const labels = {
  interimSpotPrice: 'Spot at date',
  interimFuturesPrice: 'Futures at date',
  daysLater: 'Days from now',
  interimPnlCoin: 'Futures PnL',
  interimEquityCoin: 'Equity at date',
  interimValueUsd: 'Value at date',
  interimYield: 'Basis p.a. at date',
  pathDay: 'Day',
  pathRate: 'Basis p.a. on the path',
} satisfies Record<keyof typeof facts, string>
