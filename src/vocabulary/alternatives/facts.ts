import { coin, contracts, days, price, rate, signedPoints, signedRate, usd, type TermFacts } from '../units'

/** The alternatives to a roll, from the same dollars to the same day, and where two of them are equal. */
export const facts = {
  realisedUsd: usd,
  realisedReturnRate: signedRate,
  startUsd: usd,
  horizonDays: days,
  endUsd: usd,
  cashUsd: usd,
  cashDay: days,
  horizonYield: rate,
  horizonExcessYield: signedPoints,
  holdEndUsd: usd,
  closeEndUsd: usd,
  rollEndUsd: usd,
  nextRollEndUsd: usd,
  floatEndUsd: usd,
  floatContracts: contracts,
  floatResidualCoin: coin,
  rivalEndUsd: usd,
  rollRivalUsd: usd,
  floatRivalUsd: usd,
  tieFarPrice: price,
  tieFeeRate: rate,
  tieCapitalRate: rate,
  tieFundingRate: rate,
  expectedFunding: rate,
} satisfies Record<string, TermFacts>
