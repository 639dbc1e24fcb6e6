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
  dates: { futuresFeeRate: '2026-09-09', maintenanceMarginRate: '2023-06-15' },
  unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
  orders: {
    futures: { maker: '0.02', taker: '0.05', asOf: '2026-09-09' },
    spot: { maker: '0.08', taker: '0.1', asOf: '2026-11-21', unconfirmed: true },
  },
} as const satisfies VenueTerms
