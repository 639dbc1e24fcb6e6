import type { facts } from './facts'

export const letters = {
  spotBidPrice: 'S^b',
  spotAskPrice: 'S^a',
  bidYield: 'y_b',
  offerYield: 'y_a',
  yieldWidth: '\\Delta y',
} as const satisfies Record<keyof typeof facts, string>
