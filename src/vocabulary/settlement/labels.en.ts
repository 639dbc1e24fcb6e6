import type { facts } from './facts'

export const labels = {
  saleMoveRate: 'Price move before sale',
  settlementFeeCoin: 'Settlement fee (BTC)',
  soldCoin: 'BTC sold',
  salePrice: 'Sale price',
  saleUsd: 'Sale proceeds',
  saleSlippageUsd: 'Exit slippage at this price',
  saleFeeUsd: 'Exit fee at this price',
  settledUsd: 'Net proceeds',
  coinAloneUsd: 'BTC only',
  naiveSettledUsd: 'Net proceeds, naive hedge',
} satisfies Record<keyof typeof facts, string>
