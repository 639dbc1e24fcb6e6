import { rate, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** Fixed against floating: the return of each, where they are equal, and the conventions they are quoted in. */
export const facts = {
  fixedReturnRate: signedRate,
  fundingReturnRate: signedRate,
  floatingKeptShare: rate,
  floatingReturnRate: signedRate,
  compoundedFloatingReturnRate: signedRate,
  breakEvenFunding: rate,
  compoundedBreakEvenFunding: rate,
  annualisedBreakEvenFunding: rate,
  annualisedCompoundedBreakEvenFunding: rate,
  impliedFunding: rate,
  differenceUsd: signedUsd,
  compoundedDifferenceUsd: signedUsd,
  leadUsd: usd,
  futuresLegUsd: usd,
  grossProfitUsd: signedUsd,
  marginGrossYield: rate,
  marginNetYield: rate,
  bothLegsGrossYield: rate,
  bothLegsNetYield: rate,
  conventionYield: rate,
  conventionReturnRate: signedRate,
  lowestConventionYield: rate,
  highestConventionYield: rate,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'compareOn'
