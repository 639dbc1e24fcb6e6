import type { facts } from './facts'

export const letters = {
  fundingRate: 'f',
  averageFunding: '\\bar f',
  annualisedFunding: 'f_y',
  annualisedCompoundedFunding: 'f_c',
  eventCount: 'k',
  fundingDays: 't_f',
  keptShareRate: 'k',
  costRecoveryRate: 'k_f',
  recoveryDays: 't_k',
} as const satisfies Record<keyof typeof facts, string>
