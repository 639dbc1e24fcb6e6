import type { facts } from './facts'

export const labels = {
  fundingRate: 'Funding rate',
  expectedFunding: 'Expected funding',
  averageFunding: 'Average funding',
  annualisedFunding: 'Average a year, simple',
  annualisedCompoundedFunding: 'Average a year, compounded',
  intervalHours: 'Hours between fundings',
  eventCount: 'Funding events',
  fundingDays: 'Days of funding',
} satisfies Record<keyof typeof facts, string>
