import type { VenueTerms } from '../venueTerms'

export const okx = {
  asOf: '2026-11-21',
  terms: {
    multiplier: '100',
    lotSize: '1',
    futuresFeeRate: '0.05',
    settlementFeeRate: '0.01',
    maintenanceMarginRate: '0.4',
    maintenanceOn: 'liquidation-value',
  },
  dates: { futuresFeeRate: '2026-09-09' },
  unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
} as const satisfies VenueTerms
