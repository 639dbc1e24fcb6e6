import type { facts } from './facts'

export const labels = {
  saleMoveRate: 'Move until sold',
  settlementFeeCoin: 'Settlement fee, in coin',
  soldCoin: 'Coin sold',
  salePrice: 'Sale price',
  saleUsd: 'Sale',
  saleSlippageUsd: 'Exit slippage at this price',
  saleFeeUsd: 'Exit fee at this price',
  settledUsd: 'Dollars in hand',
  coinAloneUsd: 'Coin alone',
  naiveSettledUsd: 'Capital ÷ size, settled',
} satisfies Record<keyof typeof facts, string>
