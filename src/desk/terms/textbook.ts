import type { VenueTerms } from '../venueTerms'

export const textbook = {
  asOf: '2021-01-01',
  terms: {
    multiplier: '1',
    lotSize: '1',
    spotFeeRate: '0',
    futuresFeeRate: '0',
    settlementFeeRate: '0',
    exitSpotFeeRate: '0',
    spotSlippageRate: '0',
    futuresSlippageRate: '0',
    exitSlippageRate: '0',
    maintenanceMarginRate: '0.5',
    maintenanceOn: 'liquidation-value',
  },
} as const satisfies VenueTerms
