import type { VenueTerms } from '../venueTerms'

export const bitmex = {
  asOf: '2026-09-23',
  terms: {
    multiplier: '1',
    lotSize: '100',
    futuresFeeRate: '0.05',
    settlementFeeRate: '0.05',
    maintenanceMarginRate: '0.5',
    maintenanceOn: 'entry-value',
  },
} as const satisfies VenueTerms
