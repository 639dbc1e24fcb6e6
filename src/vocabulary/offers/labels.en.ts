import type { Field, facts } from './facts'

export const labels = {
  offers: 'Contracts',
  offerBids: 'Bids of the contracts',
  marginCurrency: 'Margin',
  venueFees: 'Fees by venue',
  orderKind: 'Order',
  offerTerm: 'Term',
  offerMargin: 'Margin kind',
  fundingPremise: 'Funding assumed',
  shownTrade: 'Ticket of',
  makerFeeRate: 'Maker fee',
  takerFeeRate: 'Taker fee',
  soldPrice: 'Quote sold at',
  soldSize: 'Contracts to sell',
  venueUsd: 'Held at the venue',
  datedEndUsd: 'Best dated, at the horizon',
  perpetualEndUsd: 'Best perpetual, at the horizon',
  expectedYearRate: 'Funding assumed, APR',
} satisfies Record<Field | keyof typeof facts, string>
