import { rate, signedPrice, signedRate, signedUsd, type TermFacts } from '../units'

/** The basis, and the yields in every convention. */
export const facts = {
  basis: signedPrice,
  basisRate: signedRate,
  grossAnnualisedYield: rate,
  grossCompoundedYield: rate,
  grossContinuousYield: rate,
  grossAct360Yield: rate,
  annualisedYield: rate,
  netCompoundedYield: rate,
  netContinuousYield: rate,
  netAct360Yield: rate,
  dv01Usd: signedUsd,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'path' | 'annualisedRate'
