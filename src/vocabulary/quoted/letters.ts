import type { facts } from './facts'

export const letters = {
  spotBid: 'S_b',
  spotAsk: 'S_a',
  futuresBid: 'F_b',
  futuresAsk: 'F_a',
  bidBasis: 'b_b',
  offerBasis: 'b_a',
  bidYield: 'y_b',
  offerYield: 'y_a',
  yieldWidth: '\\Delta y',
} as const satisfies Record<keyof typeof facts, string>
