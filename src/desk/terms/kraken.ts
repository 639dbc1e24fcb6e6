import type { VenueTerms } from '../venueTerms'

export const kraken = {
  asOf: '2026-11-21',
  terms: {
    multiplier: '1',
    lotSize: '1',
    futuresFeeRate: '0.05',
    settlementFeeRate: '0.05',
    maintenanceMarginRate: '1',
    maintenanceOn: 'liquidation-value',
  },
  orders: { futures: { maker: '0.02', taker: '0.05', asOf: '2026-11-21' } },
} as const satisfies VenueTerms
