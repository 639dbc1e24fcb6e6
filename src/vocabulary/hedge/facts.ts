import { price, rate, signedUsd, type TermFacts } from '../units'

/** The contract that hedges a bond: the dated future, or the perpetual. */
export const facts = {
  hedgePrice: price,
  perpetualPrice: price,
  expectedFundingRate: rate,
  fundingUsd: signedUsd,
} satisfies Record<string, TermFacts>

/** Asked for, but not a quantity. */
export type Field = 'bondKind'
