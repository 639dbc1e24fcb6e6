import type { facts } from './facts'

export const labels = {
  spotBidPrice: 'Spot bid',
  spotAskPrice: 'Spot ask',
  bidYield: 'Bid yield',
  offerYield: 'Offer yield',
  yieldWidth: 'Offer less bid yield',
} satisfies Record<keyof typeof facts, string>
