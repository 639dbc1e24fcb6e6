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
} as const satisfies VenueTerms
