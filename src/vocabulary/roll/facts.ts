import { coin, contracts, days, price, rate, signedPrice, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** The roll: near and far, its yields, its order, what it earns, and rolls one after another. */
export const facts = {
  nearPrice: price,
  farPrice: price,
  farPremiumRate: rate,
  rollDay: days,
  daysToFar: days,
  days: days,
  heldResidualCoin: coin,
  rollBasis: signedPrice,
  rollRate: signedRate,
  rollYield: rate,
  rollCompoundedYield: rate,
  rollContinuousYield: rate,
  farYield: rate,
  forwardRate: rate,
  rollReturnRate: signedRate,
  netRollYield: rate,
  breakEvenFarPrice: price,
  breakEvenFeeRate: rate,
  buyNear: contracts,
  sellNear: contracts,
  sellFar: contracts,
  buyFar: contracts,
  nearNotionalCoin: coin,
  nearFeeCoin: coin,
  availableCoin: coin,
  farNotionalCoin: coin,
  farFeeCoin: coin,
  newFaceUsd: usd,
  rollBasisUsd: signedUsd,
  nearFeeUsd: signedUsd,
  farFeeUsd: signedUsd,
  earnedUsd: signedUsd,
  newContracts: contracts,
  cumulativeReturnRate: signedRate,
  cumulativeDays: days,
  cumulativeYield: rate,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, and is no quantity. */
export type Field = 'fars' | 'name' | 'schedule' | 'premiumFrom' | 'premiumTo'
