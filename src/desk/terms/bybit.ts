import type { VenueTerms } from '../venueTerms'

export const bybit = {
  asOf: '2026-11-20',
  terms: {
    multiplier: '1',
    lotSize: '1',
    futuresFeeRate: '0.055',
    settlementFeeRate: '0.05',
    maintenanceMarginRate: '0.5',
    maintenanceOn: 'liquidation-value',
  },
  unconfirmed: ['maintenanceMarginRate'],
} as const satisfies VenueTerms
