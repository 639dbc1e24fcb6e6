import { days, price, rate, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** The bond from the account and back, part of it on a loan: days and fixed costs, return on equity, the lender’s call. */
export const facts = {
  borrowedShareRate: rate,
  bondLoanRate: rate,
  callLtvRate: rate,
  daysIn: days,
  daysOut: days,
  entryCostUsd: usd,
  exitCostUsd: usd,
  tradedUsd: usd,
  tiedDays: days,
  bondProceedsUsd: usd,
  deliveredUsd: usd,
  deliveredYield: rate,
  deliveredExcessYield: signedRate,
  financedFaceUsd: usd,
  financedOpenUsd: signedUsd,
  borrowedUsd: usd,
  ownCapitalUsd: usd,
  bondInterestUsd: usd,
  ownProceedsUsd: signedUsd,
  equityReturnRate: signedRate,
  ownYield: rate,
  lenderCallPrice: price,
  lenderCallBasisRate: rate,
  breakEvenLoanRate: rate,
} satisfies Record<string, TermFacts>
