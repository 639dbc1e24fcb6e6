import { coin, contracts, rate, signedCoin, signedUsd, usd, type TermFacts } from '../units'

/** The fixed-rate bond: what is bought, what is hedged, what it pays, and the beginner’s size of it. */
export const facts = {
  coin: coin,
  notionalCoin: coin,
  heldCoin: coin,
  residualCoin: coin,
  residualUsd: usd,
  faceUsd: usd,
  priceOfFace: rate,
  finalUsd: usd,
  basisUsd: signedUsd,
  unexplainedUsd: signedUsd,
  naiveContracts: contracts,
  naiveHeldCoin: coin,
  naiveUnhedgedCoin: signedCoin,
  naiveFaceUsd: usd,
} satisfies Record<string, TermFacts>
