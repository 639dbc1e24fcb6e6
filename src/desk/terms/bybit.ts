import type { VenueTerms } from '../venueTerms'

export const bybit = {
  asOf: '2026-11-21',
  terms: {
    multiplier: '1',
    lotSize: '1',
    futuresFeeRate: '0.055',
    settlementFeeRate: '0.05',
    maintenanceMarginRate: '0.5',
    maintenanceOn: 'liquidation-value',
  },
  dates: { futuresFeeRate: '2026-10-16', maintenanceMarginRate: '2026-09-26' },
  orders: { futures: { maker: '0.02', taker: '0.055', asOf: '2026-10-16' } },
} as const satisfies VenueTerms
