import { coin, contracts, price, rate, signedUsd, usd, type TermFacts } from '../units'

/** Order books walked for a size: what it fills at, and what it earns. */
export const facts = {
  spotStepCoin: coin,
  bestAskPrice: price,
  bestBidPrice: price,
  averageSpotPrice: price,
  averageFuturesPrice: price,
  walkedSpotSlippageRate: rate,
  walkedFuturesSlippageRate: rate,
  sizeGrossYield: rate,
  sizeNetYield: rate,
  topNetYield: rate,
  sizeFaceUsd: usd,
  unspentUsd: usd,
  depthUsd: usd,
  tieSizeUsd: usd,
  mostSizeUsd: usd,
  mostCarryUsd: signedUsd,
  filledCoin: coin,
  walkedContracts: contracts,
  fillPrice: price,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'spotAsks' | 'futureBids' | 'futureSizeUnit' | 'levelSize'
