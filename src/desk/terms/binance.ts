import type { VenueTerms } from '../venueTerms'

export const binance = {
  asOf: '2026-11-21',
  terms: {
    multiplier: '100',
    lotSize: '1',
    futuresFeeRate: '0.05',
    settlementFeeRate: '0.05',
    maintenanceMarginRate: '1',
    maintenanceOn: 'liquidation-value',
  },
  // The terms are those of quarterly futures: a maintenance of 0.4% is the perpetual's.
  dates: { futuresFeeRate: '2026-10-12', maintenanceMarginRate: '2021-04-05' },
  unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
  orders: { futures: { maker: '0.01', taker: '0.05', asOf: '2026-10-12', unconfirmed: true } },
} as const satisfies VenueTerms
