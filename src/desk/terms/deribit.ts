import type { VenueTerms } from '../venueTerms'

export const deribit = {
  asOf: '2026-11-20',
  terms: {
    multiplier: '10',
    lotSize: '1',
    futuresFeeRate: '0.05',
    settlementFeeRate: '0.025',
    maintenanceMarginRate: '1',
    maintenanceOn: 'liquidation-value',
  },
  unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
} as const satisfies VenueTerms
