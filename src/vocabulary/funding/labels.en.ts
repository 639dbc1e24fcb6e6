import type { facts } from './facts'

export const labels = {
  fundingRate: 'Funding rate',
  averageFunding: 'Average funding',
  annualisedFunding: 'Average funding, APR',
  annualisedCompoundedFunding: 'Average funding, APY',
  eventCount: 'Funding payments',
  fundingDays: 'Days of funding',
  keptShareRate: 'Kept after all trades',
  costRecoveryRate: 'Total funding that recovers costs',
  recoveryDays: 'Days to recover the costs',
} satisfies Record<keyof typeof facts, string>
