import { coin, contracts, price, rate, signedCoin, signedUsd, usd, type TermFacts } from '../units'

/** The fixed-rate bond: what is bought, what is hedged, what its legs are worth, and the beginner’s size of it. */
export const facts = {
  coin: coin,
  notionalCoin: coin,
  heldCoin: coin,
  residualCoin: coin,
  residualUsd: usd,
  faceUsd: usd,
  priceOfFace: rate,
  finalUsd: usd,
  unexplainedUsd: signedUsd,
  naiveContracts: contracts,
  naiveHeldCoin: coin,
  naiveUnhedgedCoin: signedCoin,
  naiveFaceUsd: usd,
  settlementPrice: price,
  coinLegUsd: usd,
  futuresPnlCoin: signedCoin,
  futuresPnlUsd: signedUsd,
} satisfies Record<string, TermFacts>
