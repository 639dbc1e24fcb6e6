import { coin, price, rate, signedCoin, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** The bond and its margin after a sudden move of spot and of the basis. */
export const facts = {
  spotShockRate: signedRate,
  basisShockRate: signedRate,
  spotRangeRate: rate,
  basisRangeRate: rate,
  todayValueUsd: usd,
  shockedSpotPrice: price,
  shockedFuturesPrice: price,
  shockedBasisYield: rate,
  shockedPnlCoin: signedCoin,
  shockedValueUsd: usd,
  shockedChangeUsd: signedUsd,
  marginLeftCoin: coin,
  shockedTierRate: rate,
  maintenanceCoin: coin,
  spareMarginCoin: signedCoin,
  callSpotShockRate: signedRate,
  callBasisShockRate: signedRate,
} satisfies Record<string, TermFacts>
