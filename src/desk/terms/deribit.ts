import type { VenueTerms } from '../venueTerms'
import { deribitTerms } from './deribitTerms'

/** Fees, leverage and margin of dated futures since August 2026; maintenance is two thirds of the initial 4% at 25x. */
export const deribit = {
  asOf: '2026-11-21',
  terms: deribitTerms,
  dates: { futuresFeeRate: '2026-08-01', maintenanceMarginRate: '2026-08-05' },
  unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
  orders: {
    futures: { maker: '0.015', taker: '0.035', asOf: '2026-08-01' },
    // At its spot market, to which orders are routed.
    spot: { maker: '0.02', taker: '0.05', asOf: '2026-11-21', unconfirmed: true },
  },
} as const satisfies VenueTerms
