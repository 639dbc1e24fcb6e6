import type { facts } from './facts'

export const labels = {
  coin: 'BTC to buy',
  notionalCoin: 'Hedged BTC',
  heldCoin: 'BTC balance',
  residualCoin: 'Unhedged BTC',
  residualUsd: 'Unhedged, at spot',
  faceUsd: 'Face value',
  priceOfFace: 'Price (% of face)',
  finalUsd: 'Proceeds at expiry',
  unexplainedUsd: 'Unexplained PnL',
  naiveContracts: 'Contracts, naive hedge',
  naiveHeldCoin: 'BTC balance, naive hedge',
  naiveUnhedgedCoin: 'Unhedged BTC, naive hedge',
  naiveFaceUsd: 'Face value, naive hedge',
  settlementPrice: 'Settlement price',
  coinLegUsd: 'BTC balance in USD',
  futuresPnlCoin: 'Short future PnL (BTC)',
  futuresPnlUsd: 'Short future PnL (USD)',
} satisfies Record<keyof typeof facts, string>
