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
  basisUsd: 'Basis captured',
  unexplainedUsd: 'Unexplained',
  naiveContracts: 'Contracts, capital ÷ size',
  naiveHeldCoin: 'Coin held, capital ÷ size',
  naiveUnhedgedCoin: 'Unhedged, capital ÷ size',
  naiveFaceUsd: 'Face, capital ÷ size',
} satisfies Record<keyof typeof facts, string>
