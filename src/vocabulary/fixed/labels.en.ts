import type { facts } from './facts'

export const labels = {
  coin: 'Coin to buy',
  notionalCoin: 'Coin hedged',
  heldCoin: 'Coin held',
  residualCoin: 'Left unhedged',
  residualUsd: 'Left unhedged, at spot',
  faceUsd: 'Face',
  priceOfFace: 'Price, of face',
  finalUsd: 'Dollars at expiry',
  unexplainedUsd: 'Unexplained',
  naiveContracts: 'Contracts, capital ÷ size',
  naiveHeldCoin: 'Coin held, capital ÷ size',
  naiveUnhedgedCoin: 'Unhedged, capital ÷ size',
  naiveFaceUsd: 'Face, capital ÷ size',
  settlementPrice: 'Settlement price',
  coinLegUsd: 'Coin, in dollars',
  futuresPnlCoin: 'Short future, in coin',
  futuresPnlUsd: 'Short future, in dollars',
} satisfies Record<keyof typeof facts, string>
