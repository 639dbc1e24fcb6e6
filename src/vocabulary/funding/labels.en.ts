import type { facts } from './facts'

export const labels = {
  fundingRate: 'Funding rate',
  averageFunding: 'Average funding',
  annualisedFunding: 'Average a year, simple',
  annualisedCompoundedFunding: 'Average a year, compounded',
  eventCount: 'Funding events',
  fundingDays: 'Days of funding',
} satisfies Record<keyof typeof facts, string>
