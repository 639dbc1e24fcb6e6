import type { facts } from './facts'

export const letters = {
  spotStepCoin: 'q_S',
  bestAskPrice: 'S_a',
  bestBidPrice: 'F_1',
  averageSpotPrice: '\\bar{S}',
  averageFuturesPrice: '\\bar{F}',
  walkedSpotSlippageRate: '\\bar{s}_S',
  walkedFuturesSlippageRate: '\\bar{s}_F',
  sizeGrossYield: '\\bar{y}',
  sizeNetYield: "\\bar{y}'",
  topNetYield: "y'_1",
  sizeFaceUsd: '\\bar{N}',
  unspentUsd: 'U',
  depthUsd: 'K_d',
  tieSizeUsd: 'K_0',
  mostSizeUsd: 'K^{+}',
  mostCarryUsd: 'G^{+}',
  filledCoin: 'c_i',
  walkedContracts: 'n_i',
  fillPrice: 'p_i',
} as const satisfies Record<keyof typeof facts, string>
