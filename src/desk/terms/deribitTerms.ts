/** What choosing Deribit types into the desk bar, which says so from the first: apart from what is known of these terms. */
export const deribitTerms = {
  multiplier: '10',
  lotSize: '1',
  futuresFeeRate: '0.035',
  settlementFeeRate: '0.025',
  maintenanceMarginRate: '2.67',
  maintenanceOn: 'liquidation-value',
} as const
