import type { VenueTerms } from '../venueTerms'

export const okx = {
  asOf: '2026-11-20',
  terms: {
    multiplier: '100',
    lotSize: '1',
    futuresFeeRate: '0.05',
    settlementFeeRate: '0.01',
    maintenanceMarginRate: '0.4',
    maintenanceOn: 'liquidation-value',
  },
  unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
} as const satisfies VenueTerms
