import type { facts } from './facts'

export const letters = {
  hedgePrice: 'H_0',
  perpetualPrice: 'P_\\infty',
  expectedFundingRate: '\\bar f_y',
  fundingUsd: 'U_f',
} as const satisfies Record<keyof typeof facts, string>
