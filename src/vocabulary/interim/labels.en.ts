import type { facts } from './facts'

export const labels = {
  interimSpotPrice: 'Spot then',
  interimFuturesPrice: 'Future then',
  daysLater: 'Days from now',
  interimPnlCoin: 'Future, marked',
  interimEquityCoin: 'Equity then',
  interimValueUsd: 'Value then',
  interimYield: 'Basis p.a. then',
  pathDay: 'Day',
  pathRate: 'Basis p.a. on the path',
} satisfies Record<keyof typeof facts, string>
