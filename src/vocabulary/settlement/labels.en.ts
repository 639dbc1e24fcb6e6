import type { facts } from './facts'

export const labels = {
  settlementPrice: 'Settlement price',
  saleMoveRate: 'Move until sold',
  coinLegUsd: 'Coin, in dollars',
  futuresPnlCoin: 'Short future, in coin',
  futuresPnlUsd: 'Short future, in dollars',
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
