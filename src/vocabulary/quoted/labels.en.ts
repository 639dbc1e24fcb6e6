import type { facts } from './facts'

export const labels = {
  spotBid: 'Spot bid',
  spotAsk: 'Spot ask',
  futuresBid: 'Futures bid',
  futuresAsk: 'Futures ask',
  bidBasis: 'Basis at the bid',
  offerBasis: 'Basis at the offer',
  bidYield: 'Bid yield',
  offerYield: 'Offer yield',
  yieldWidth: 'Offer less bid yield',
} satisfies Record<keyof typeof facts, string>
