import type { facts } from './facts'

export const letters = {
  interimSpotPrice: 'S_i',
  interimFuturesPrice: 'F_i',
  daysLater: '\\delta',
  interimPnlCoin: 'G_i',
  interimEquityCoin: 'W_i',
  interimValueUsd: 'Z_i',
  interimYield: 'y_i',
  pathDay: '\\tau',
  pathRate: 'y_\\tau',
} as const satisfies Record<keyof typeof facts, string>
