import type { Field, facts } from './facts'

export const labels = {
  bondKind: 'Bond',
  hedgePrice: 'Hedge price',
  perpetualPrice: 'Perpetual price',
  expectedFundingRate: 'Expected funding p.a.',
  fundingUsd: 'Expected funding',
} satisfies Record<Field | keyof typeof facts, string>
