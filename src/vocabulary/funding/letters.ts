import type { facts } from './facts'

export const letters = {
  fundingRate: 'f',
  expectedFunding: 'f_e',
  averageFunding: '\\bar f',
  annualisedFunding: 'f_y',
  annualisedCompoundedFunding: 'f_c',
  intervalHours: 'h',
  eventCount: 'k',
  fundingDays: 't_f',
} as const satisfies Record<keyof typeof facts, string>
